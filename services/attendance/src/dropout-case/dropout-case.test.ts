import { specification } from '@baoxue/domain';
import type { DropoutCommand, DropoutEvent } from './case-commands.js';
import { participantsOf, type CaseContext, type Persuasion } from './case-state.js';
import type { Contact } from './contact.js';
import { dropoutCaseDecider } from './dropout-case.js';
import { away, count, days, on, recounted, suspected } from './dropout-case.fixtures.js';
import { lastMorningAt, nextLookAtCase } from './duties.js';
import { dueFirst } from '../obligation/index.js';
import { stepDue } from './steps.js';

const given = specification(dropoutCaseDecider, on('2026-05-06'));
const confirm = { type: 'ConfirmDropout', sealedNames: null } as const;
const monday = on('2026-05-11');
const content = {
  subject: suspected.subject,
  absentSince: '2026-04-29',
  schoolDaysAbsent: 6,
  suspectedOn: '2026-05-06',
  confirmedOn: '2026-05-11',
  contacts: 0,
  homeVisits: 0,
  unreached: 0,
  persuasions: 0,
  causes: [],
  rulePack: suspected.rulePack,
};
const reportTo = (to: 'town' | 'bureau') =>
  ({ to, sentOn: '2026-05-11', receiptDueOn: '2026-05-14', content, receivedOn: null, receivedBy: null }) as const;
const droppedOut: DropoutEvent = {
  type: 'StudentDroppedOut',
  on: '2026-05-11',
  reports: [reportTo('town'), reportTo('bureau')],
  sealedNames: null,
  steps: [stepDue('receipt-town', '2026-05-14'), stepDue('receipt-bureau', '2026-05-14')],
};
const confirmedPast = [suspected, recounted(6), droppedOut] as const;

describe('A student in class', () => {
  it('B4 is suspected on the third consecutive school day of unexcused absence', () =>
    given()
      .when(count(away(3)))
      .then(suspected));
  it('B4 is left alone on the second day', () =>
    given()
      .when(count(away(2)))
      .thenNothingHappens());
  it('B5 cannot be confirmed as a dropout', () => given().when(confirm).thenRefuses('CASE_NOT_OPEN'));
});

describe('A suspected student', () => {
  it('B5 has one open case, however often the third day is reported', () =>
    given(suspected)
      .when(count(away(3)))
      .thenNothingHappens());

  it('B4 cannot be confirmed as a dropout on the fifth school day', () =>
    given(suspected, recounted(5)).at(monday).when(confirm).thenRefuses('WEEK_NOT_OVER'));

  it('B4 B6 is a dropout once the school week is over and the school confirms, and is reported to town and bureau', () =>
    given(suspected, recounted(6)).at(monday).when(confirm).then(droppedOut));

  it('B4 counts in calendar days where the rule pack says so', () => {
    const inCalendarDays = { ...monday, rules: { ...monday.rules, droppedOutAfter: { count: 28, unit: 'calendar-day' } } } as const;
    given(suspected, recounted(6)).at(inCalendarDays).when(confirm).thenRefuses('WEEK_NOT_OVER');
  });

  it('B3 is no longer suspected when a corrected register shows presence', () =>
    given(suspected)
      .when(count(days('unexcused', 'present', 'unexcused')))
      .then({ type: 'SuspicionWithdrawn', on: '2026-05-06', followedFrom: null }));

  it('B3 is suspected from a later day when a late register breaks the run but leaves it long enough', () =>
    given(suspected, recounted(5))
      .at(on('2026-05-08'))
      .when(count(days('unexcused', 'present', 'unexcused', 'unexcused', 'unexcused')))
      .thenState((state) => expect(state).toMatchObject({ status: 'Suspected', absentSince: '2026-05-06', schoolDaysAbsent: 3 })));

  it('B3 is not brought back by illness: only a day in class is a return', () =>
    given(suspected)
      .at(on('2026-05-07'))
      .when(count(away(3, 'sick')))
      .thenNothingHappens());

  it('B4 has returned when the register shows a day in class', () =>
    given(suspected)
      .at(on('2026-05-07'))
      .when(count(away(3, 'present')))
      .thenState((state) => expect(state).toMatchObject({ status: 'Returned', returnedOn: '2026-05-07', returnShownBy: 'register' })));

  it('A5 B3 keeps the case at the new school, and the case ends when no school expects the child', () => {
    const moved = { ...suspected.subject, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(suspected).when({ type: 'FollowChild', subject: moved, ends: false }).then({ type: 'ChildMoved', subject: moved });
    given(suspected).when({ type: 'FollowChild', subject: suspected.subject, ends: false }).thenNothingHappens();
    given(suspected)
      .when({ type: 'FollowChild', subject: suspected.subject, ends: true })
      .then({ type: 'SuspicionWithdrawn', on: '2026-05-06', followedFrom: '2026-05-06' });
  });

  it('B5 has its school and the responsible inspector on the case', () =>
    given(suspected)
      .when(count(away(4)))
      .thenState((state) => {
        if (state.status === 'None') throw new Error('no case');
        expect(participantsOf(state)).toEqual(expect.arrayContaining(['class-teacher', 'head', 'responsible-inspector']));
        expect(participantsOf(state)).not.toContain('town-officer');
      }));
});

describe('What is owed on a case', () => {
  it.each([
    ['contact-guardian', '2026-05-06', 'class-teacher', 'head'],
    ['persuade', '2026-05-07', 'responsible-inspector', 'bureau-officer'],
    ['home-visit', '2026-05-09', 'class-teacher', 'head'],
    ['record-causes', '2026-05-12', 'class-teacher', 'head'],
    ['confirm-or-return', '2026-05-12', 'registry-administrator', 'head'],
  ])('B5 %s is due on %s from %s, and goes to %s', (kind, dueOn, accountable, escalatesTo) => {
    expect(suspected.steps.find((step) => step.kind === kind)).toMatchObject({ dueOn, accountable, escalatesTo });
  });

  it('B5 is due first what is due next', () => expect(dueFirst(suspected.steps)).toMatchObject({ kind: 'contact-guardian' }));

  it('B5 goes one level up when it is overdue, and again every two school days until the top', () => {
    const levels = (today: string) => {
      let seen: readonly unknown[] = [];
      given(suspected)
        .at(on(today))
        .when({ type: 'Tick', days: away(3) })
        .thenState((state) => {
          if (state.status !== 'None') seen = state.steps[0]?.escalations ?? [];
        });
      return seen;
    };
    expect(levels('2026-05-06')).toEqual([]);
    expect(levels('2026-05-07')).toEqual([{ to: 'head', on: '2026-05-07' }]);
    expect(levels('2026-05-11')).toEqual([
      { to: 'head', on: '2026-05-07' },
      { to: 'bureau-officer', on: '2026-05-09' },
    ]);
    expect(levels('2026-05-22')).toEqual([
      { to: 'head', on: '2026-05-07' },
      { to: 'bureau-officer', on: '2026-05-09' },
      { to: 'leading-group-office', on: '2026-05-12' },
    ]);
  });

  it('B5 is escalated the same by one late look as by looking every day', () => {
    const look = (today: string) => ({ today, command: { type: 'Tick', days: away(3) } as const });
    const after = (...looks: ReturnType<typeof look>[]) =>
      looks.reduce(
        (state, { today, command }) => dropoutCaseDecider.decide(command, state, on(today)).reduce(dropoutCaseDecider.evolve, state),
        dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected),
      );
    const daily = ['2026-05-07', '2026-05-08', '2026-05-09', '2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14'].map(look);
    expect(after(...daily)).toEqual(after(look('2026-05-14')));
  });
});

describe('The morning of a due day', () => {
  const look = { type: 'Tick', days: away(3) } as const;
  const toldAt = (context: CaseContext, ...past: readonly DropoutEvent[]) =>
    dropoutCaseDecider
      .decide(look, [suspected, ...past].reduce(dropoutCaseDecider.evolve, dropoutCaseDecider.initialState()), context)
      .filter(({ type }) => type === 'StepsFellDue');
  const persuadeDue: DropoutEvent = { type: 'StepsFellDue', dueOn: '2026-05-07', kinds: ['persuade'] };
  const visitDue: DropoutEvent = { type: 'StepsFellDue', dueOn: '2026-05-09', kinds: ['home-visit'] };

  it('E5 tells what is due that day, once, and not in the night before school begins', () => {
    expect(toldAt({ ...on('2026-05-07'), lastMorning: '2026-05-06' })).toEqual([]);
    expect(toldAt(on('2026-05-07'))).toEqual([persuadeDue]);
    expect(toldAt(on('2026-05-07'), persuadeDue)).toEqual([]);
    expect(lastMorningAt(new Date('2026-05-07T06:59:00+08:00'))).toBe('2026-05-06');
    expect(lastMorningAt(new Date('2026-05-07T07:00:00+08:00'))).toBe('2026-05-07');
  });

  it('E5 tells the first day with the case itself, and nothing of what was done in time', () => {
    expect(toldAt(on('2026-05-06'))).toEqual([]);
    const inTime = { type: 'CausesRecorded', causes: { codes: ['work'], on: '2026-05-08', by: 'head' } } as const;
    expect(toldAt(on('2026-05-12'), inTime)).toEqual([
      persuadeDue,
      visitDue,
      { type: 'StepsFellDue', dueOn: '2026-05-12', kinds: ['confirm-or-return'] },
    ]);
  });

  it('E5 is looked for on the morning of the next due day, and no more once all were told', () => {
    const after = (...past: readonly DropoutEvent[]) =>
      nextLookAtCase([suspected, ...past].reduce(dropoutCaseDecider.evolve, dropoutCaseDecider.initialState()));
    const contact = { kind: 'phone', on: '2026-05-06', outcome: 'reached', by: 'class-teacher', sealedNote: null } as const;
    const called: DropoutEvent = { type: 'ContactRecorded', contact, on: '2026-05-06', owed: null };
    expect(after(called)).toEqual(new Date('2026-05-07T07:00:00+08:00'));
    // Told, and still owed: the end of the day comes next.
    expect(after(called, persuadeDue)).toEqual(new Date('2026-05-08T00:00:00+08:00'));
    expect(after({ type: 'SuspicionWithdrawn', on: '2026-05-06', followedFrom: null })).toBeNull();
  });
});

describe('Contacts, persuasion and causes', () => {
  const contact = (changes: Partial<Contact> = {}): DropoutCommand => ({
    type: 'RecordContact',
    contact: { kind: 'phone', on: '2026-05-06', outcome: 'not-reached', by: 'class-teacher', sealedNote: null, ...changes },
  });
  const unreached = contact();
  const recorded: DropoutEvent = {
    type: 'ContactRecorded',
    contact: (unreached as Extract<DropoutCommand, { type: 'RecordContact' }>).contact,
    on: '2026-05-06',
    owed: null,
  };
  const persuasion = (changes: Partial<Persuasion> = {}): DropoutCommand => ({
    type: 'RecordPersuasion',
    persuasion: {
      on: '2026-05-06',
      participants: ['class-teacher', 'responsible-inspector'],
      outcome: 'undecided',
      returnPromisedOn: null,
      by: 'class-teacher',
      sealedNote: null,
      ...changes,
    },
  });
  const owes = (kind: string) => (state: ReturnType<typeof dropoutCaseDecider.initialState>) =>
    expect(state.status === 'None' ? [] : state.steps.filter((step) => step.kind === kind && step.doneOn === null)).toHaveLength(1);
  const owesNo = (kind: string) => (state: ReturnType<typeof dropoutCaseDecider.initialState>) =>
    expect(state.status === 'None' ? [] : state.steps.filter((step) => step.kind === kind && step.doneOn === null)).toHaveLength(0);

  it('B5 refuses a visit before the absence began, or on a day to come', () => {
    given(suspected)
      .when(contact({ on: '2026-04-28' }))
      .thenRefuses('DAY_BEFORE_CASE');
    given(suspected)
      .when(contact({ on: '2026-05-07' }))
      .thenRefuses('DAY_TO_COME');
  });

  it('B5 has the town look for a family that three contacts in a row did not reach', () => {
    given(suspected, recorded).when(unreached).thenState(owesNo('locate-family'));
    given(suspected, recorded, recorded).when(unreached).thenState(owes('locate-family'));
    const found = { ...recorded, contact: { ...recorded.contact, outcome: 'reached' } } as DropoutEvent;
    given(suspected, recorded, recorded, found).when(unreached).thenState(owesNo('locate-family'));
  });

  it('B5 counts a wrong number and a family that has moved away among them, and not one that would not talk', () => {
    const came = (outcome: Contact['outcome']) => ({ ...recorded, contact: { ...recorded.contact, outcome } }) as DropoutEvent;
    given(suspected, came('wrong-number'), came('moved-away')).when(unreached).thenState(owes('locate-family'));
    given(suspected, recorded, came('refused')).when(unreached).thenState(owesNo('locate-family'));
  });

  it('B5 counts a visit at which nobody was met as a call and not as the visit, and one at which somebody was as both', () => {
    given(suspected)
      .when(contact({ kind: 'home-visit' }))
      .thenState(owes('home-visit'));
    given(suspected)
      .when(contact({ kind: 'home-visit', outcome: 'reached' }))
      .thenState((state) => [owesNo('home-visit'), owesNo('contact-guardian')].forEach((holds) => holds(state)));
  });

  it('B5 counts persuasion only together with the responsible inspector', () => {
    given(suspected)
      .when(persuasion({ participants: ['class-teacher', 'head'] }))
      .thenState(owes('persuade'));
    given(suspected).when(persuasion()).thenState(owesNo('persuade'));
  });

  it('B5 turns a promised day into an obligation, and wants the day with the promise', () => {
    given(suspected)
      .when(persuasion({ outcome: 'agreed' }))
      .thenRefuses('PROMISE_AND_DAY');
    given(suspected)
      .when(persuasion({ returnPromisedOn: '2026-05-08' }))
      .thenRefuses('PROMISE_AND_DAY');
    given(suspected)
      .when(persuasion({ outcome: 'agreed', returnPromisedOn: '2026-05-05' }))
      .thenRefuses('PROMISE_IN_PAST');
    given(suspected)
      .when(persuasion({ outcome: 'agreed', returnPromisedOn: '2026-05-08' }))
      .thenState(owes('promised-return'));
  });

  it('B5 keeps the causes, the main one first, each once', () => {
    const causes = (...codes: ('poverty' | 'work')[]): DropoutCommand => ({
      type: 'RecordCauses',
      causes: { codes, on: '2026-05-06', by: 'head' },
    });
    given(suspected).when(causes('work', 'poverty')).thenState(owesNo('record-causes'));
    given(suspected).when(causes()).thenRefuses('CAUSE_REQUIRED');
    given(suspected).when(causes('work', 'work')).thenRefuses('CAUSE_TWICE');
  });
});

describe('A pause', () => {
  const pause = (until: string): DropoutCommand => ({ type: 'PauseCase', reason: 'bereavement', until, by: 'head' });
  const paused: DropoutEvent[] = [
    ...dropoutCaseDecider.decide(pause('2026-05-08'), dropoutCaseDecider.evolve({ status: 'None' }, suspected), on('2026-05-06')),
  ];

  it('B5 moves what is held by its school days, and leaves the call of the same day alone', () =>
    given(suspected)
      .when(pause('2026-05-08'))
      .thenState((state) => {
        const due = Object.fromEntries((state.status === 'None' ? [] : state.steps).map(({ kind, dueOn }) => [kind, dueOn]));
        expect(due).toMatchObject({ 'contact-guardian': '2026-05-06', persuade: '2026-05-11', 'home-visit': '2026-05-13' });
      }));

  it('B5 gives back the days it did not need when it ends early', () =>
    given(suspected, ...paused)
      .at(on('2026-05-07'))
      .when({ type: 'ResumeCase' })
      .thenState((state) =>
        expect(state.status !== 'None' && state.steps.find(({ kind }) => kind === 'home-visit')).toMatchObject({ dueOn: '2026-05-12' }),
      ));

  it('B5 is not longer than the rule pack allows, nor two at a time, nor over before it begins', () => {
    given(suspected).when(pause('2026-05-13')).thenRefuses('PAUSE_TOO_LONG');
    given(suspected, ...paused)
      .when(pause('2026-05-09'))
      .thenRefuses('ALREADY_PAUSED');
    given(suspected).when(pause('2026-05-05')).thenRefuses('PAUSE_ENDS_BEFORE');
    given(suspected).when({ type: 'ResumeCase' }).thenRefuses('NOT_PAUSED');
  });
});

describe('A dropout', () => {
  it('B6 is acknowledged once by each recipient', () => {
    const receipt: DropoutEvent = { type: 'ReportAcknowledged', to: 'town', on: '2026-05-11', by: 'town-officer' };
    const acknowledge: DropoutCommand = { type: 'AcknowledgeReport', to: 'town', by: 'town-officer' };
    given(...confirmedPast)
      .at(monday)
      .when(acknowledge)
      .then(receipt);
    given(...confirmedPast, receipt)
      .at(monday)
      .when(acknowledge)
      .thenNothingHappens();
    given(suspected).when(acknowledge).thenRefuses('REPORT_NOT_SENT');
  });

  it('B6 has a report without receipt in time escalated: the town’s to the bureau, the bureau’s to the leading group', () =>
    given(...confirmedPast)
      .at(on('2026-05-15'))
      .when({ type: 'Tick', days: away(7) })
      .thenState((state) => {
        const told = (kind: string) => (state.status === 'None' ? [] : state.steps.find((step) => step.kind === kind)?.escalations);
        expect(told('receipt-town')).toEqual([{ to: 'bureau-officer', on: '2026-05-15' }]);
        expect(told('receipt-bureau')).toEqual([{ to: 'leading-group-office', on: '2026-05-15' }]);
      }));

  it('B6 is reported as it was known on the day, whatever is learnt later', () =>
    given(...confirmedPast)
      .at(on('2026-05-12'))
      .when(count(away(8)))
      .thenState((state) => expect(state).toMatchObject({ schoolDaysAbsent: 8, reports: [{ content: { schoolDaysAbsent: 6 } }, {}] })));

  it('B4 is not confirmed twice', () =>
    given(...confirmedPast)
      .at(monday)
      .when(confirm)
      .thenRefuses('ALREADY_CONFIRMED'));

  it('B4 seen in class is not marked 复学 by the register: a person marks it, against a clock', () =>
    given(...confirmedPast)
      .at(on('2026-05-12'))
      .when(count(away(7, 'present')))
      .thenState((state) => {
        expect(state).toMatchObject({ status: 'DroppedOut', seenInClassOn: '2026-05-12' });
        expect(state.status !== 'None' && state.steps.at(-1)).toMatchObject({ kind: 'mark-return', dueOn: '2026-05-13' });
      }));

  it('B4 is undone by a person when the registers were wrong, and not while they stand', () => {
    const withdraw = (known: ReturnType<typeof days>): DropoutCommand => ({ type: 'WithdrawDropout', days: known });
    given(...confirmedPast)
      .at(monday)
      .when(withdraw(away(6)))
      .thenRefuses('FACTS_STAND');
    given(...confirmedPast)
      .at(monday)
      .when(withdraw(days('unexcused', 'present', 'present', 'present', 'present', 'present')))
      .then({ type: 'SuspicionWithdrawn', on: '2026-05-11', followedFrom: null });
    given(suspected)
      .when(withdraw(away(0)))
      .thenRefuses('NOT_CONFIRMED');
  });

  it('C6 shows the aid review and its answer on the case', () =>
    given(...confirmedPast, { type: 'AidReviewNoted', review: { reviewId: 'r', dueOn: '2026-05-25', completed: null } })
      .when({ type: 'NoteAidReviewCompleted', reviewId: 'r', on: '2026-05-12', cause: 'poverty', measures: ['living-subsistence'] })
      .thenState((state) => expect(state).toMatchObject({ aidReview: { dueOn: '2026-05-25', completed: { cause: 'poverty' } } })));

  it('C6 shows the answer that the bureau changed on an objection, and not the earlier one when it is told again', () => {
    const answer = { type: 'NoteAidReviewCompleted', reviewId: 'r', on: '2026-05-12', cause: 'not-poverty', measures: ['none'] } as const;
    const completed = { on: '2026-05-12', cause: 'not-poverty', measures: ['none'] } as const;
    const noted = { type: 'AidReviewNoted', review: { reviewId: 'r', dueOn: '2026-05-25', completed } } as const;
    given(...confirmedPast, noted)
      .when({ ...answer, on: '2026-05-20', cause: 'poverty', measures: ['fee-exemption'] })
      .thenState((state) => expect(state).toMatchObject({ aidReview: { completed: { on: '2026-05-20', cause: 'poverty' } } }));
    given(...confirmedPast, noted)
      .when(answer)
      .thenNothingHappens();
    given(...confirmedPast, noted)
      .when({ ...answer, on: '2026-05-11', cause: 'poverty' })
      .thenNothingHappens();
  });
});
