import { specification } from '@baoxue/domain';
import { on as dayAt } from '../dropout-case/dropout-case.fixtures.js';
import { leadingGroupDecider, meetingDueOn, termBegunBy, type TermContext, type TermEvent } from './leading-group.js';

const at = (today: string): TermContext => ({
  ...{ today, within: ['2026-01-31', '2026-07-10'] as const },
  ...{ escalationEverySchoolDays: 2, addSchoolDays: dayAt(today).addSchoolDays },
});
const given = specification(leadingGroupDecider, at('2026-05-11'));
const meeting = { county: '640381', term: '2025-spring', on: '2026-05-11', present: ['government', 'towns'] } as const;
const held: TermEvent = { type: 'MeetingHeld', ...meeting };
const decided: TermEvent = {
  type: 'Decided',
  decision: { id: 'd1', owner: 'town-officer', sealedText: 'sealed', decidedOn: '2026-05-11', progress: [] },
  owed: {
    kind: 'd1',
    dueOn: '2026-05-15',
    accountable: 'town-officer',
    escalatesTo: 'bureau-officer',
    escalatesAfter: '2026-05-15',
    escalations: [],
    doneOn: null,
  },
};
const decision = { type: 'Decide', id: 'd1', owner: 'town-officer', sealedText: 'sealed', dueOn: '2026-05-15' } as const;
const report = { type: 'ReportProgress', decisionId: 'd1', by: 'town-officer', sealedText: 'sealed report', isDone: true } as const;
const done: TermEvent = {
  type: 'ProgressReported',
  decisionId: 'd1',
  progress: { on: '2026-05-11', sealedText: 'sealed report', isDone: true },
};

describe('A term of the leading group', () => {
  it('B14 has its meeting within the days of the rule pack, the first day counted', () =>
    expect(meetingDueOn('2026-03-02', 30)).toBe('2026-03-31'));
  it('B14 owes the meeting of a term until the next begins: holidays do not make it disappear', () => {
    const terms = [
      { id: '2025-autumn', from: '2025-09-01' },
      { id: '2025-spring', from: '2026-03-02' },
    ];
    expect(['2025-08-31', '2026-01-15', '2026-02-15', '2026-03-02'].map((day) => termBegunBy(terms, day))).toEqual([
      null,
      '2025-autumn',
      '2025-autumn',
      '2025-spring',
    ]);
  });
  it('B14 records a meeting once for a day, and none of a day to come', () => {
    given()
      .when({ type: 'HoldMeeting', ...meeting })
      .then(held);
    given(held)
      .when({ type: 'HoldMeeting', ...meeting })
      .thenRefuses('MEETING_RECORDED');
    given()
      .when({ type: 'HoldMeeting', ...meeting, on: '2026-05-12' })
      .thenRefuses('DAY_TO_COME');
  });
  it('B14 has member bodies make the law known in the term, before its meeting or after, to people who need not be counted', () => {
    const campaign = { body: 'culture-and-sports', on: '2026-05-11', form: 'media', reached: null } as const;
    const record = { type: 'RecordBodyCampaign', county: meeting.county, term: meeting.term, campaign } as const;
    const campaignHeld: TermEvent = { ...record, type: 'BodyCampaignHeld' };
    given().when(record).then(campaignHeld);
    given(campaignHeld)
      .when({ type: 'HoldMeeting', ...meeting })
      .thenState((state) => expect(state).toMatchObject({ campaigns: [campaign], meetings: [{ on: meeting.on }] }));
    given(campaignHeld).when(decision).thenRefuses('NO_MEETING');
    for (const [changes, code] of [
      [{ on: '2026-05-12' }, 'DAY_TO_COME'],
      [{ on: '2026-01-30' }, 'OUTSIDE_TERM'],
      [{ reached: 0 }, 'NOBODY_REACHED'],
    ] as const)
      given()
        .when({ ...record, campaign: { ...campaign, ...changes } })
        .thenRefuses(code);
  });
  it('B14 decides in a meeting, with an owner and a day', () => {
    given().when(decision).thenRefuses('NO_MEETING');
    given(held)
      .when({ ...decision, dueOn: '2026-05-11' })
      .thenRefuses('DECISION_DUE');
    given(held).when(decision).then(decided);
  });
  it('B14 hears from the owner and from nobody else, until the decision is carried out', () => {
    given(held, decided)
      .when({ ...report, by: 'head' })
      .thenRefuses('DECISION_OF_ANOTHER');
    given(held, decided).when(report).then(done);
    given(held, decided, done).when(report).thenRefuses('DECISION_DONE');
  });
  it('B14 tells the next level of what is not carried out by its day, and nobody of what is', () => {
    const tick = { type: 'Tick' } as const;
    given(held, decided, done).at(at('2026-05-18')).when(tick).thenNothingHappens();
    given(held, decided)
      .at(at('2026-05-18'))
      .when(tick)
      .then({
        type: 'DecisionOverdue',
        ...{ kind: 'd1', dueOn: '2026-05-15', to: 'bureau-officer', on: '2026-05-16' },
        next: { escalatesTo: 'leading-group-office', escalatesAfter: '2026-05-19' },
      });
  });
});
