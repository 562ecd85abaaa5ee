/** What can be asked of an inspection, and what can become of it. */
import type { SchoolDate } from '@baoxue/domain';
import type { Accountable, EscalationDue, Obligation } from '../obligation/index.js';
import type {
  AccountabilityMeasure,
  AccountabilityRecord,
  Inspected,
  InspectionFinding,
  InspectionMatter,
  InspectionOrigin,
} from './inspection-state.js';

export type InspectionCommand =
  | {
      readonly type: 'OpenInspection';
      readonly of: Inspected;
      readonly on: SchoolDate;
      readonly by: string;
      readonly origin: InspectionOrigin;
    }
  | {
      readonly type: 'RecordFinding';
      readonly id: string;
      readonly matter: InspectionMatter;
      readonly sealedText: string;
      readonly dueOn: SchoolDate;
    }
  | { readonly type: 'ReportRectification'; readonly findingId: string; readonly by: string; readonly sealedText: string }
  | { readonly type: 'AcceptRectification'; readonly findingId: string }
  | { readonly type: 'RejectRectification'; readonly findingId: string; readonly dueOn: SchoolDate }
  | {
      readonly type: 'HoldToAccount';
      readonly findingId: string;
      readonly post: Accountable;
      readonly measure: AccountabilityMeasure;
      readonly by: string;
    }
  | { readonly type: 'CloseInspection' }
  | { readonly type: 'PublishNotice' }
  | { readonly type: 'Tick' };

export type InspectionEvent =
  | {
      readonly type: 'InspectionOpened';
      readonly of: Inspected;
      readonly on: SchoolDate;
      readonly by: string;
      readonly origin: InspectionOrigin;
    }
  | { readonly type: 'FindingRecorded'; readonly finding: InspectionFinding; readonly owed: Obligation<string> }
  | {
      readonly type: 'RectificationReported';
      readonly findingId: string;
      readonly on: SchoolDate;
      readonly by: string;
      readonly sealedText: string;
      /** The judgement, which whoever inspected owes. */
      readonly owed: Obligation<string>;
    }
  | { readonly type: 'RectificationAccepted'; readonly findingId: string; readonly on: SchoolDate }
  | { readonly type: 'RectificationRejected'; readonly findingId: string; readonly on: SchoolDate; readonly owed: Obligation<string> }
  | ({ readonly type: 'RectificationOverdue' } & EscalationDue<string>)
  | { readonly type: 'HeldToAccount'; readonly record: AccountabilityRecord }
  | { readonly type: 'InspectionClosed'; readonly on: SchoolDate; readonly owed: Obligation<string> }
  | { readonly type: 'NoticePublished'; readonly on: SchoolDate };
