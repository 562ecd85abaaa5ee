import { fold, specification } from '@baoxue/domain';
import { on as dayAt } from '../dropout-case/dropout-case.fixtures.js';
import { owedBy } from '../obligation/index.js';
import { complaintNoticeToGraph } from './complaint-to-graph.js';
import { complaintDecider, withNoticeOwed, type ComplaintContext, type ComplaintEvent, type FiledComplaint } from './complaint.js';

const at = (today: string): ComplaintContext => ({
  today,
  rules: {
    acceptWithinSchoolDays: 2,
    answerWithinDays: 30,
    urgentAnswerWithinDays: 7,
    urgent: ['child-labour', 'hidden-dropout'],
    publishWithinSchoolDays: 2,
    publicPerDayMax: 3,
    escalationEverySchoolDays: 2,
  },
  addSchoolDays: dayAt(today).addSchoolDays,
});
const given = specification(complaintDecider, at('2026-05-11'));
const filing = {
  receipt: 'A1B2C3D4E5F6',
  matter: 'hidden-dropout',
  channel: 'hotline',
  place: { schoolId: '6499000001', jurisdictions: ['64', '6403', '640381', '640381105', '640381105201'] },
  takenBy: 'town-officer',
  sealedText: 'sealed words',
  sealedComplainant: null,
  filer: null,
} as const;
const owed = (kind: 'accept-complaint' | 'answer-complaint', dueOn: string) =>
  ({
    kind,
    dueOn,
    accountable: 'bureau-officer',
    escalatesTo: 'leading-group-office',
    escalatesAfter: dueOn,
    escalations: [],
    doneOn: null,
  }) as const;
const filed: ComplaintEvent = {
  type: 'ComplaintFiled',
  on: '2026-05-11',
  steps: [owed('accept-complaint', '2026-05-13'), owed('answer-complaint', '2026-05-18')],
  turn: null,
  ...filing,
};
const accepted: ComplaintEvent = { type: 'ComplaintAccepted', on: '2026-05-12' };
const publishing = (dueOn: string) => owedBy('leading-group-office', 'publish-complaint' as const, dueOn);
const reply = { type: 'AnswerComplaint', by: 'bureau-officer', outcome: 'upheld', sealedText: 'sealed answer' } as const;

describe('A complaint from the public', () => {
  it('B17 is owed by the bureau: acceptance in days, an answer sooner where a child is hidden or works', () => {
    given()
      .when({ type: 'FileComplaint', filedBefore: 0, ...filing })
      .then(filed);
    given()
      .when({ type: 'FileComplaint', filedBefore: 0, ...filing, matter: 'heavy-workload' })
      .thenState((state) => expect(state).toMatchObject({ steps: [{ dueOn: '2026-05-13' }, { dueOn: '2026-06-10' }] }));
  });
  it('B17 goes to the leading group when its day is over', () =>
    given(filed)
      .at(at('2026-05-14'))
      .when({ type: 'Tick' })
      .then({
        type: 'ComplaintOverdue',
        ...{ kind: 'accept-complaint', dueOn: '2026-05-13', to: 'leading-group-office', on: '2026-05-14' },
        next: { escalatesTo: null, escalatesAfter: null },
      }));
  it('B17 is accepted before it is answered, and answered once', () => {
    given(filed).when(reply).thenRefuses('COMPLAINT_NOT_ACCEPTED');
    given(filed, accepted).when({ type: 'AcceptComplaint' }).thenRefuses('COMPLAINT_ACCEPTED');
    const answered: ComplaintEvent = {
      type: 'ComplaintAnswered',
      answer: { on: '2026-05-15', by: 'bureau-officer', outcome: 'not-upheld', sealedText: 'sealed' },
      owed: publishing('2026-05-19'),
    };
    given(filed, accepted, answered).when(reply).thenRefuses('COMPLAINT_ANSWERED');
  });
  it('B17 of a hidden dropout that proves true has led to a case or an inspection', () => {
    given(filed, accepted).when(reply).thenRefuses('COMPLAINT_LEADS_NOWHERE');
    const { type: _type, ...rest } = reply;
    const answer = { on: '2026-05-11', ...rest };
    given(filed, accepted, { type: 'CaseLinked', caseId: 'c1' })
      .when(reply)
      .then({ type: 'ComplaintAnswered', answer, owed: publishing('2026-05-13') });
    given(filed, accepted, { type: 'InspectionLinked', inspectionId: 'i1' })
      .when(reply)
      .then({ type: 'ComplaintAnswered', answer, owed: publishing('2026-05-13') });
  });
  it('B17 owes the notice of what an earlier version left answered and unpublished', () => {
    const answer = { on: '2026-05-19', by: 'bureau-officer', outcome: 'not-upheld', sealedText: 'sealed answer' } as const;
    const answered: ComplaintEvent = { type: 'ComplaintAnswered', answer, owed: publishing('2026-05-21') };
    const now = fold(complaintDecider.evolve, complaintDecider.initialState(), [filed, accepted, answered]) as FiledComplaint;
    const old = { ...now, steps: now.steps.filter(({ kind }) => kind !== 'publish-complaint') };
    for (const state of [old, now]) expect(withNoticeOwed(state, () => at('2026-06-30'))).toEqual(now);
    expect(withNoticeOwed({ ...old, publishedOn: '2026-05-20' }, () => at('2026-06-30')).steps).toEqual(old.steps);
  });
  it('B17 is published once it is answered: without school, words or complainant, and with the town at most', () => {
    given(filed, accepted).when({ type: 'PublishComplaint' }).thenRefuses('COMPLAINT_NOT_ANSWERED');
    const linked: ComplaintEvent = { type: 'CaseLinked', caseId: 'c1' };
    const answered: ComplaintEvent = {
      type: 'ComplaintAnswered',
      answer: { on: '2026-05-19', by: 'bureau-officer', outcome: 'upheld', sealedText: 'sealed answer' },
      owed: publishing('2026-05-21'),
    };
    given(filed, accepted, linked, answered)
      .when({ type: 'PublishComplaint' })
      .thenState((state) => {
        expect(state).toMatchObject({
          steps: expect.arrayContaining([expect.objectContaining({ kind: 'publish-complaint', doneOn: '2026-05-11' })]),
        });
        const notice = complaintNoticeToGraph({ id: 'n1', version: 1, state: state as FiledComplaint });
        expect(notice).toEqual({
          id: 'n1',
          matter: 'HIDDEN_DROPOUT',
          jurisdictionId: '640381105',
          filedInMonth: '2026-05',
          outcome: 'UPHELD',
          answeredInTime: false,
          ledToCases: true,
          ledToInspections: false,
          publishedOn: '2026-05-11',
        });
      });
  });
});
