import { specification } from '@baoxue/domain';
import { on as dayAt } from '../dropout-case/dropout-case.fixtures.js';
import { noticeToGraph } from './inspection-to-graph.js';
import type { OpenedInspection } from './inspection-state.js';
import { inspectionDecider, type InspectionCommand, type InspectionContext, type InspectionEvent } from './inspection.js';

const at = (today: string): InspectionContext => ({
  today,
  rules: { rectifyWithinDaysMax: 30, escalationEverySchoolDays: 2 },
  addSchoolDays: dayAt(today).addSchoolDays,
});
const given = specification(inspectionDecider, at('2026-05-11'));

const of = { schoolId: '6499000001', jurisdictions: ['64', '6403', '640381', '640381105'] };
const origin = { complaintId: null, integrityFindingIds: [] };
const inspection: InspectionEvent = { type: 'InspectionOpened', of, on: '2026-05-06', by: 'responsible-inspector', origin };
const find: InspectionCommand = { type: 'RecordFinding', id: 'f1', matter: 'concealment', sealedText: 'sealed words', dueOn: '2026-05-15' };
const owedUntil = (dueOn: string) =>
  ({
    kind: 'f1',
    dueOn,
    accountable: 'head',
    escalatesTo: 'bureau-officer',
    escalatesAfter: dueOn,
    escalations: [],
    doneOn: null,
  }) as const;
const found: InspectionEvent = {
  type: 'FindingRecorded',
  finding: {
    id: 'f1',
    matter: 'concealment',
    sealedText: 'sealed words',
    foundOn: '2026-05-11',
    reports: [],
    rejectedOn: [],
    acceptedOn: null,
  },
  owed: owedUntil('2026-05-15'),
};
const reported: InspectionEvent = {
  type: 'RectificationReported',
  findingId: 'f1',
  on: '2026-05-13',
  by: 'head',
  sealedText: 'sealed report',
};
const accepted: InspectionEvent = { type: 'RectificationAccepted', findingId: 'f1', on: '2026-05-14' };
const held: InspectionEvent = {
  type: 'HeldToAccount',
  record: { findingId: 'f1', post: 'head', measure: 'circulated-criticism', on: '2026-05-19', by: 'bureau-officer' },
};
const close: InspectionCommand = { type: 'CloseInspection' };

describe('An inspection', () => {
  it('B13 sets a deadline for what it finds, which the head answers for', () => given(inspection).when(find).then(found));
  it('B13 sets no deadline that is over, and none too far away', () => {
    given(inspection)
      .when({ ...find, dueOn: '2026-05-11' })
      .thenRefuses('RECTIFY_DEADLINE');
    given(inspection)
      .when({ ...find, dueOn: '2026-06-11' })
      .thenRefuses('RECTIFY_DEADLINE');
  });
  it('B13 of a town is answered for by the town', () =>
    given({ ...inspection, of: { ...of, schoolId: null } })
      .when(find)
      .then({ ...found, owed: { ...owedUntil('2026-05-15'), accountable: 'town-officer' } }));
  it('B13 tells the next level when nothing was reported by the deadline, and nobody when it was', () => {
    const late = { kind: 'f1', dueOn: '2026-05-15', to: 'bureau-officer', on: '2026-05-16' } as const;
    given(inspection, found).at(at('2026-05-15')).when({ type: 'Tick' }).thenNothingHappens();
    given(inspection, found)
      .at(at('2026-05-18'))
      .when({ type: 'Tick' })
      .then({ type: 'RectificationOverdue', ...late, next: { escalatesTo: 'leading-group-office', escalatesAfter: '2026-05-19' } });
    given(inspection, found, reported).at(at('2026-05-18')).when({ type: 'Tick' }).thenNothingHappens();
  });
  it('B13 judges what was reported, and nothing else', () => {
    const accept: InspectionCommand = { type: 'AcceptRectification', findingId: 'f1' };
    given(inspection, found).when(accept).thenRefuses('RECTIFICATION_NOT_REPORTED');
    given(inspection, found, reported)
      .when(accept)
      .then({ ...accepted, on: '2026-05-11' });
    given(inspection, found, reported, accepted).when(accept).thenRefuses('RECTIFICATION_ACCEPTED');
  });
  it('B13 hears of a school from its head, and of a town from the town', () => {
    const report: InspectionCommand = { type: 'ReportRectification', findingId: 'f1', by: 'town-officer', sealedText: 'sealed report' };
    given(inspection, found).when(report).thenRefuses('RECTIFIED_BY_ANOTHER');
    given({ ...inspection, of: { ...of, schoolId: null } }, found)
      .when(report)
      .then({ ...reported, on: '2026-05-11', by: 'town-officer' });
  });
  it('B13 rejects what was not put right, with a new deadline, and judges only the next report', () => {
    const reject: InspectionCommand = { type: 'RejectRectification', findingId: 'f1', dueOn: '2026-05-20' };
    const rejected: InspectionEvent = { type: 'RectificationRejected', findingId: 'f1', on: '2026-05-11', owed: owedUntil('2026-05-20') };
    given(inspection, found, reported).when(reject).then(rejected);
    given(inspection, found, reported, rejected).when(reject).thenRefuses('RECTIFICATION_NOT_REPORTED');
  });
  it('B13 is closed when every finding was put right, or somebody answered for it', () => {
    given(inspection, found).when(close).thenRefuses('FINDINGS_OPEN');
    given(inspection, found, reported, accepted).when(close).then({ type: 'InspectionClosed', on: '2026-05-11' });
    given(inspection, found, held).when(close).then({ type: 'InspectionClosed', on: '2026-05-11' });
  });
  it('B13 has nobody hold themselves to account', () =>
    given(inspection, found)
      .when({ type: 'HoldToAccount', findingId: 'f1', post: 'bureau-officer', measure: 'talk', by: 'bureau-officer' })
      .thenRefuses('OWN_ACCOUNT'));
  it('B13 is published after it was closed, once, without a word that a person wrote', () => {
    const closed: InspectionEvent = { type: 'InspectionClosed', on: '2026-05-20' };
    const publish: InspectionCommand = { type: 'PublishNotice' };
    given(inspection, found).when(publish).thenRefuses('INSPECTION_OPEN');
    given(inspection, found, reported, held, closed)
      .when(publish)
      .thenState((state) => {
        const notice = noticeToGraph({ id: 'i1', version: 1, state: state as OpenedInspection });
        expect(notice.findings).toEqual([
          { id: 'f1', matter: 'CONCEALMENT', foundOn: '2026-05-11', acceptedOn: null, dueOn: '2026-05-15', heldToAccount: 1 },
        ]);
        expect(JSON.stringify(notice)).not.toMatch(/sealed|head|inspector/);
      });
    given(inspection, found, held, closed, { type: 'NoticePublished', on: '2026-05-21' }).when(publish).thenRefuses('NOTICE_PUBLISHED');
  });
});
