import { specification } from '@baoxue/domain';
import { enrolledCard } from '@baoxue/testing';
import { away, days, on, SCHOOL_DAYS, schoolDaysBetween, subject, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider } from '../dropout-case/dropout-case.js';
import type { OpenedCase } from '../dropout-case/index.js';
import { stepDue } from '../dropout-case/steps.js';
import type { WatchedChild } from '../dropout-sign/index.js';
import { owedBy } from '../obligation/index.js';
import { findingDecider, type FindingEvent } from './finding.js';
import {
  isOutOfClass,
  ofCase,
  ofChild,
  ofClass,
  ofCorrectedChild,
  ofWatch,
  ofWithdrawnCase,
  type DatedCorrection,
  type MonitorRules,
  type ObservedChild,
} from './observation.js';

const rules: MonitorRules = {
  suspectedFrom: { count: 3, unit: 'school-day' },
  awaySchoolDaysFrom: 5,
  schoolDaysBetween,
  today: '2026-05-15',
};
const { studentId, ...place } = subject;
const card = enrolledCard(studentId, place);
const child = (changes: Partial<ObservedChild>): ObservedChild => ({
  card,
  known: { marks: {} },
  lastCase: null,
  onLeave: () => false,
  ...changes,
});
const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);
const opened = dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected) as OpenedCase;
const observed = (changes: Partial<OpenedCase>) => ({ id: 'case-1', state: { ...opened, ...changes } });

describe('The monitor, of a child', () => {
  it('B10 finds three days of unexcused absence that no case follows, with the days', () => {
    const [finding] = ofChild(child({ known: away(3) }), rules);
    expect(finding).toMatchObject({
      kind: 'absence-without-mark',
      since: '2026-04-29',
      days: SCHOOL_DAYS.slice(0, 3),
      accountable: 'registry-administrator',
    });
  });
  it('B10 finds nothing while a case follows the child, on the second day, or for a child that no school expects', () => {
    expect(ofChild(child({ known: away(3), lastCase: observed({}) }), rules)).toEqual([]);
    expect(ofChild(child({ known: away(2) }), rules)).toEqual([]);
    expect(ofChild(child({ known: away(9), card: { ...card, lifeStatus: 'suspended' } }), rules)).toEqual([]);
  });
  it('A5 B10 finds the absence of a child in transit, whom the sending school looks after until it is received', () =>
    expect(ofChild(child({ known: away(3), card: { ...card, lifeStatus: 'in-transit' } }), rules)).toMatchObject([
      { kind: 'absence-without-mark' },
    ]));
  it('B10 finds a child out of class for long under marks of illness, unless leave was planned', () => {
    const known = days('present', 'sick', 'sick', 'sick', 'approved-leave', 'sick');
    expect(isOutOfClass(known, rules)).toBe(true);
    expect(ofChild(child({ known }), rules)).toMatchObject([
      { kind: 'away-without-leave', since: '2026-04-30', accountable: 'class-teacher' },
    ]);
    expect(ofChild(child({ known, onLeave: () => true }), rules)).toEqual([]);
    expect(ofChild(child({ known: days('sick', 'sick', 'sick', 'sick', 'sick', 'late') }), rules)).toEqual([]);
  });
});

describe('The monitor, of a case', () => {
  it('B10 finds the decision that was not taken in time, and not a day earlier', () => {
    const due = opened.steps.find(({ kind }) => kind === 'confirm-or-return')?.dueOn ?? '';
    expect(kinds(ofCase(observed({}), { today: due }))).toEqual([]);
    expect(ofCase(observed({}), rules)).toMatchObject([{ kind: 'mark-overdue', accountable: 'registry-administrator', caseId: 'case-1' }]);
  });
  it('B10 finds a confirmed dropout of which town or bureau has no report, and a report without receipt', () => {
    const report = {
      to: 'town',
      sentOn: '2026-05-11',
      receiptDueOn: '2026-05-14',
      receivedOn: null,
      receivedBy: null,
    } as OpenedCase['reports'][number];
    const found = ofCase(observed({ status: 'DroppedOut', confirmedOn: '2026-05-11', reports: [report], steps: [] }), rules);
    expect(found.map(({ kind, accountable }) => [kind, accountable])).toEqual([
      ['report-without-receipt', 'town-officer'],
      ['mark-without-report', 'head'],
    ]);
    const received = { ...report, receivedOn: '2026-05-13' };
    expect(
      kinds(ofCase(observed({ confirmedOn: '2026-05-11', reports: [received, { ...received, to: 'bureau' }], steps: [] }), rules)),
    ).toEqual([]);
  });
  it('B10 finds a return that nobody marked', () =>
    expect(kinds(ofCase(observed({ steps: [stepDue('mark-return', '2026-05-12')] }), rules))).toEqual(['return-not-marked']));
  it('B10 finds who corrected the absence away of a case that fell', () => {
    const correction = {
      studentId,
      from: 'unexcused',
      to: 'present',
      on: '2026-05-12',
      by: 'registry-administrator',
      date: '2026-05-06',
    } as const;
    const withdrawn = { ...observed({ status: 'Withdrawn' }), corrections: [correction] };
    expect(ofWithdrawnCase(withdrawn)).toMatchObject([
      { kind: 'absence-corrected-away', days: ['2026-05-06'], accountable: 'registry-administrator' },
    ]);
    expect(ofWithdrawnCase({ ...withdrawn, corrections: [{ ...correction, studentId: 'another' }] })).toEqual([]);
    expect(ofWithdrawnCase({ ...withdrawn, corrections: [{ ...correction, from: 'late' }] })).toEqual([]);
  });
  describe('of registers corrected before a case opened', () => {
    const corrected = (changes: Partial<DatedCorrection> = {}): DatedCorrection => ({
      ...{ studentId, from: 'unexcused', to: 'present', on: '2026-05-06', by: 'class-teacher', date: '2026-04-30' },
      ...changes,
    });
    // Away on the three days, as first taken; the second was corrected on the third.
    const known = days('unexcused', 'present', 'unexcused');
    const child = { studentId, classId: place.classId, known, corrections: [corrected()], cases: [] };

    it('B10 finds the absence that the first marks made long enough, and who corrected which day', () => {
      expect(ofCorrectedChild(child, rules)).toMatchObject([
        { kind: 'absence-corrected-before-mark', since: '2026-04-29', days: ['2026-04-30'], accountable: 'class-teacher', caseId: null },
      ]);
      const byOffice = { ...child, corrections: [corrected({ by: 'registry-administrator' })] };
      expect(ofCorrectedChild(byOffice, rules)).toMatchObject([{ accountable: 'registry-administrator' }]);
    });
    it('B10 goes by what stood there at first, however often it was corrected, and finds nothing that was put back', () => {
      const twice = [corrected({ to: 'sick' }), corrected({ from: 'sick', on: '2026-05-07' })];
      expect(kinds(ofCorrectedChild({ ...child, corrections: twice }, rules))).toEqual(['absence-corrected-before-mark']);
      const back = [corrected(), corrected({ from: 'present', to: 'unexcused' })];
      expect(ofCorrectedChild({ ...child, known: away(3), corrections: back }, rules)).toEqual([]);
    });
    it('B10 finds nothing in two days, in a correction to absence, or where a case followed that absence', () => {
      expect(ofCorrectedChild({ ...child, known: days('unexcused', 'present', 'present') }, rules)).toEqual([]);
      const toAbsence = [corrected({ from: 'present', to: 'unexcused' })];
      expect(ofCorrectedChild({ ...child, known: away(3), corrections: toAbsence }, rules)).toEqual([]);
      expect(ofCorrectedChild({ ...child, cases: [observed({ status: 'Withdrawn' })] }, rules)).toEqual([]);
      const earlier = observed({ absentSince: '2026-03-02', suspectedOn: '2026-03-04' });
      expect(kinds(ofCorrectedChild({ ...child, cases: [earlier] }, rules))).toEqual(['absence-corrected-before-mark']);
    });
  });
  it('B4 B10 finds a sign of dropping out of which school or inspector did not persuade in time, each for itself', () => {
    const owes = (today: string, ...met: string[]) => {
      const steps = [
        owedBy('head', 'persuade-by-school' as const, '2026-05-07'),
        owedBy('responsible-inspector', 'persuade-by-inspector' as const, '2026-05-07'),
      ].map((step) => (met.includes(step.kind) ? { ...step, doneOn: '2026-05-07' } : step));
      const signs = [{ code: 'looking-for-work', on: '2026-05-06', by: 'class-teacher' } as const];
      const child: WatchedChild = { status: 'Watched', subject, watches: [{ signs, persuasions: [], steps, ended: null }] };
      return ofWatch(child, { today });
    };
    expect(owes('2026-05-08')).toMatchObject([
      { kind: 'sign-without-persuasion', since: '2026-05-06', accountable: 'head', studentId },
      { kind: 'sign-without-persuasion', since: '2026-05-06', accountable: 'responsible-inspector' },
    ]);
    expect(owes('2026-05-08', 'persuade-by-school')).toMatchObject([{ accountable: 'responsible-inspector' }]);
    expect(owes('2026-05-07')).toEqual([]);
  });
  it('B10 finds registers that are missing, as one fact for the class', () => {
    expect(ofClass('class-1', ['2026-05-07', '2026-05-06'])).toMatchObject([{ since: '2026-05-06', days: ['2026-05-06', '2026-05-07'] }]);
    expect(ofClass('class-1', [])).toEqual([]);
  });
});

describe('A finding', () => {
  const [observation] = ofClass('6499000001-2025-22-01', ['2026-05-06']);
  if (!observation) throw new Error('no observation');
  const at = { schoolId: place.schoolId, jurisdictions: place.jurisdictions };
  const given = specification(findingDecider, { today: on('2026-05-11').today });
  const made: FindingEvent = { type: 'FindingMade', observation, place: at, on: '2026-05-07' };
  const cleared: FindingEvent = { type: 'FindingCleared', on: '2026-05-08' };
  const observe = { type: 'Observe', observation, place: at } as const;
  const close = { type: 'Close', by: 'responsible-inspector', outcome: 'omitted' } as const;
  const acknowledge = { type: 'Acknowledge', by: 'head', sealedExplanation: 'sealed' } as const;

  it('B10 is made once, however often the fact is seen', () => {
    given()
      .when(observe)
      .then({ ...made, on: '2026-05-11' });
    given(made).when(observe).thenNothingHappens();
  });
  it('B10 is cleared when the fact is gone, and stands again when it is back', () => {
    given(made).when({ type: 'Clear' }).then({ type: 'FindingCleared', on: '2026-05-11' });
    given(made, cleared).when({ type: 'Clear' }).thenNothingHappens();
    given(made, cleared)
      .when(observe)
      .thenState((state) => expect(state.status).toBe('Open'));
  });
  it('B10 is explained once by the school', () => {
    given(made)
      .when(acknowledge)
      .thenState((state) => expect(state.status).toBe('Acknowledged'));
    given(made, { ...acknowledge, type: 'FindingAcknowledged', on: '2026-05-08' })
      .when(acknowledge)
      .thenRefuses('FINDING_ACKNOWLEDGED');
  });
  it('B10 is judged by another post than the one that answers for it, and stays judged', () => {
    given(made).when(close).then({ type: 'FindingClosed', on: '2026-05-11', by: 'responsible-inspector', outcome: 'omitted' });
    given(made)
      .when({ ...close, by: 'class-teacher' })
      .thenRefuses('OWN_FINDING');
    given(made, { ...close, type: 'FindingClosed', on: '2026-05-08' })
      .when(observe)
      .thenNothingHappens();
    given(made, { ...close, type: 'FindingClosed', on: '2026-05-08' })
      .when(close)
      .thenRefuses('FINDING_CLOSED');
  });
  it('B10 is not called corrected while the fact stands; what is gone may still be called an omission', () => {
    given(made)
      .when({ ...close, outcome: 'corrected' })
      .thenRefuses('FACT_STILL_STANDS');
    given(made, cleared).when(close).then({ type: 'FindingClosed', on: '2026-05-11', by: 'responsible-inspector', outcome: 'omitted' });
  });
});
