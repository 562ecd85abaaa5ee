import { fold, specification } from '@baoxue/domain';
import { on as dayAt } from '../dropout-case/dropout-case.fixtures.js';
import { noticeToGraph } from './inspection-to-graph.js';
import type { OpenedInspection } from './inspection-state.js';
import { owedBy, type Accountable } from '../obligation/index.js';
import type { InspectionCommand, InspectionEvent } from './inspection-commands.js';
import { inspectionDecider, judging, owedOn, PUBLISH, withWaiting, type InspectionContext } from './inspection.js';

const at = (today: string): InspectionContext => ({
  today,
  rules: { rectifyWithinDaysMax: 30, judgeWithinSchoolDays: 2, publishWithinSchoolDays: 3, escalationEverySchoolDays: 2 },
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
const judgedBy = (dueOn: string, post: Accountable = 'responsible-inspector') => owedBy(post, judging('f1'), dueOn);
const publishedBy = (dueOn: string) => owedBy('leading-group-office', PUBLISH, dueOn);
const reported: InspectionEvent = {
  type: 'RectificationReported',
  findingId: 'f1',
  on: '2026-05-13',
  by: 'head',
  sealedText: 'sealed report',
  owed: judgedBy('2026-05-15'),
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
    given(inspection, found, reported).at(at('2026-05-15')).when({ type: 'Tick' }).thenNothingHappens();
  });
  it('B13 has whoever inspected judge what was reported, and tells the next level when they do not', () => {
    given(inspection, found, reported)
      .at(at('2026-05-18'))
      .when({ type: 'Tick' })
      .thenState((state) =>
        expect(owedOn(state as OpenedInspection)).toMatchObject([
          { kind: judging('f1'), accountable: 'responsible-inspector', escalations: [{ to: 'bureau-officer', on: '2026-05-16' }] },
        ]),
      );
    const ofOffice = { ...inspection, by: 'leading-group-office' };
    given(ofOffice, found)
      .when({ type: 'ReportRectification', findingId: 'f1', by: 'head', sealedText: 'sealed report' })
      .then({ ...reported, on: '2026-05-11', owed: judgedBy('2026-05-13', 'leading-group-office') });
  });
  it('B13 owes its notice once it is closed, and nothing else any more', () => {
    const closed: InspectionEvent = { type: 'InspectionClosed', on: '2026-05-11', owed: publishedBy('2026-05-14') };
    const after = (...past: readonly InspectionEvent[]) =>
      owedOn(fold(inspectionDecider.evolve, inspectionDecider.initialState(), past) as OpenedInspection);
    expect(after(inspection, found)).toMatchObject([{ kind: 'f1', accountable: 'head' }]);
    expect(after(inspection, found, held, closed)).toMatchObject([
      { kind: PUBLISH, accountable: 'leading-group-office', dueOn: '2026-05-14' },
    ]);
    expect(after(inspection, found, held, closed, { type: 'NoticePublished', on: '2026-05-12' })).toEqual([]);
  });
  it('B13 owes what an earlier version left waiting: the judgement of a report, and the notice of what was closed', () => {
    const after = (...past: readonly InspectionEvent[]) =>
      fold(inspectionDecider.evolve, inspectionDecider.initialState(), past) as OpenedInspection;
    const without = (kind: string, state: OpenedInspection) => ({ ...state, owed: state.owed.filter((each) => each.kind !== kind) });
    const closed: InspectionEvent = { type: 'InspectionClosed', on: '2026-05-11', owed: publishedBy('2026-05-14') };
    const old = [without(judging('f1'), after(inspection, found, reported)), without(PUBLISH, after(inspection, found, held, closed))];
    expect(old.flatMap(owedOn)).toEqual([]);
    expect(old.flatMap((state) => owedOn(withWaiting(state, () => at('2026-06-30'))))).toEqual([
      judgedBy('2026-05-15'),
      publishedBy('2026-05-14'),
    ]);
    for (const state of [after(inspection, found), after(inspection, found, reported), after(inspection, found, held, closed)])
      expect(withWaiting(state, () => at('2026-06-30'))).toEqual(state);
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
      .then({ ...reported, on: '2026-05-11', by: 'town-officer', owed: judgedBy('2026-05-13') });
  });
  it('B13 hears one report at a time: the next comes after a rejection, and nothing is owed once one is accepted', () => {
    const report: InspectionCommand = { type: 'ReportRectification', findingId: 'f1', by: 'head', sealedText: 'sealed report' };
    const rejected: InspectionEvent = { type: 'RectificationRejected', findingId: 'f1', on: '2026-05-14', owed: owedUntil('2026-05-20') };
    given(inspection, found, reported).when(report).thenRefuses('RECTIFICATION_AWAITS');
    given(inspection, found, reported, rejected)
      .when(report)
      .then({ ...reported, on: '2026-05-11', owed: judgedBy('2026-05-13') });
    // As an earlier version let it come about.
    given(inspection, found, reported, reported, rejected)
      .when({ type: 'AcceptRectification', findingId: 'f1' })
      .thenState((state) => expect(owedOn(state as OpenedInspection)).toEqual([]));
  });
  it('B13 rejects what was not put right, with a new deadline, and judges only the next report', () => {
    const reject: InspectionCommand = { type: 'RejectRectification', findingId: 'f1', dueOn: '2026-05-20' };
    const rejected: InspectionEvent = { type: 'RectificationRejected', findingId: 'f1', on: '2026-05-11', owed: owedUntil('2026-05-20') };
    given(inspection, found, reported).when(reject).then(rejected);
    given(inspection, found, reported, rejected).when(reject).thenRefuses('RECTIFICATION_NOT_REPORTED');
  });
  it('B13 is closed when every finding was put right, or somebody answered for it', () => {
    given(inspection, found).when(close).thenRefuses('FINDINGS_OPEN');
    given(inspection, found, reported, accepted)
      .when(close)
      .then({ type: 'InspectionClosed', on: '2026-05-11', owed: publishedBy('2026-05-14') });
    given(inspection, found, held)
      .when(close)
      .then({ type: 'InspectionClosed', on: '2026-05-11', owed: publishedBy('2026-05-14') });
  });
  it('B13 has nobody hold themselves to account', () =>
    given(inspection, found)
      .when({ type: 'HoldToAccount', findingId: 'f1', post: 'bureau-officer', measure: 'talk', by: 'bureau-officer' })
      .thenRefuses('OWN_ACCOUNT'));
  it('B13 is published after it was closed, once, without a word that a person wrote', () => {
    const closed: InspectionEvent = { type: 'InspectionClosed', on: '2026-05-20', owed: publishedBy('2026-06-03') };
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
