import type { Viewer } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import type { Kept } from '@baoxue/mongo';
import type DataLoader from 'dataloader';
import type { AttendanceDays } from './absence-run/index.js';
import type { KeptReply } from './department-reply/department-reply.store.js';
import type { KeptCase } from './dropout-case/dropout-case.store.js';
import type { ChildWatch } from './dropout-sign/index.js';
import type { KeptSupport } from './learning-support/learning-support.store.js';
import type { Ladder } from './notice/ladder-state.js';
import type { LeaveOfStudent } from './planned-leave/planned-leave.store.js';
import type { ReferralOfCase } from './referral/referral.store.js';
import type { RollCall } from './roll-call/roll-call.js';
import type { Holds } from './service-hold/service-hold.js';
import type { SchoolDays } from './school-calendar/school-days.js';
import type { Webhook } from './webhook/webhook.js';

/** What every resolver of this service is given: who asks, and loaders that live for one request. */
export interface Context {
  readonly viewer: Viewer;
  /** Follows everything that this request sets off. */
  readonly correlationId: string;
  readonly loaders: {
    readonly rollCall: DataLoader<string, Kept<RollCall> | null>;
    readonly openCase: DataLoader<string, KeptCase | null>;
    readonly casesOfStudent: DataLoader<string, KeptCase[] | null>;
    readonly caseById: DataLoader<string, KeptCase | null>;
    readonly ladder: DataLoader<string, Kept<Ladder> | null>;
    readonly days: DataLoader<string, AttendanceDays | null>;
    readonly repliesOf: DataLoader<string, KeptReply[] | null>;
    readonly card: DataLoader<string, StudentCard | null>;
    readonly plannedLeave: DataLoader<string, LeaveOfStudent[]>;
    readonly referralsOfCase: DataLoader<string, ReferralOfCase[]>;
    readonly holdsOfCase: DataLoader<string, Kept<Holds> | null>;
    readonly schoolCalendar: DataLoader<string, Kept<SchoolDays> | null>;
    readonly watchedChild: DataLoader<string, Kept<ChildWatch> | null>;
    /** Of the child's own record and of those that were merged into it. */
    readonly learningSupportOf: DataLoader<string, KeptSupport[]>;
    readonly webhookOf: DataLoader<string, Kept<Webhook> | null>;
  };
}
