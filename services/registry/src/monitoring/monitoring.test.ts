import { specification } from '@baoxue/domain';
import type { RegisteredStudent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { dimensionsOf, factsForOther, keyGroupsOf, type TraitOfPlace } from './monitoring.js';
import { statingFactsDecider } from './stating-facts.js';

const TOWN = '640381105';
const inGrade = (grade: string): RegisteredStudent => ({ ...registeredStudent, card: { ...registeredStudent.card, grade } });
const guardian = (kind: 'parent' | 'other' | 'entrusted', from: string, to: string | null = null) => ({
  guardianId: `${kind}-${from}`,
  kind,
  relation: '示例',
  from,
  to,
});

describe('A7 three dimensions, each with its facts', () => {
  it('A7 areas say which place has which trait, and whether the child lives or learns there', () => {
    const traits: TraitOfPlace[] = [{ place: TOWN, trait: 'rural', since: '2018-04-28' }];
    expect(dimensionsOf(registeredStudent, traits).areas).toEqual([
      { area: 'rural', place: TOWN, through: 'home', since: '2018-04-28' },
      { area: 'rural', place: TOWN, through: 'school', since: '2018-04-28' },
    ]);
    expect(dimensionsOf({ ...registeredStudent, homePlaces: ['640381100'] }, traits).areas).toMatchObject([{ through: 'school' }]);
    expect(dimensionsOf(registeredStudent, []).areas).toEqual([]);
  });

  it.each([
    ['15', []],
    ['16', ['primary-to-junior']],
    ['21', ['primary-to-junior']],
    ['22', ['grade-eight']],
    ['23', []],
  ])('A7 grade %s is in the stages %j', (grade, stages) => {
    expect(dimensionsOf(inGrade(grade), []).stages.map(({ stage }) => stage)).toEqual(stages);
  });

  it('A7 groups name every source by itself; what has ended is none', () => {
    const stated = [
      { group: 'poor' as const, source: 'registered-poor', since: '2025-09-01', until: null },
      { group: 'poor' as const, source: 'subsistence-allowance', since: '2025-10-01', until: null },
      { group: 'learning-difficulty' as const, source: 'school', since: '2025-09-01', until: '2026-01-30' },
    ];
    const student = { ...registeredStudent, stated };
    expect(dimensionsOf(student, []).groups.map(({ source }) => source)).toEqual(['registered-poor', 'subsistence-allowance']);
    expect(keyGroupsOf(student)).toEqual(['poor']);
  });

  it('A7 an entrusted guardian tells of a left-behind child, and no parent of a special family', () => {
    const of = (...guardianships: ReturnType<typeof guardian>[]) => keyGroupsOf({ ...registeredStudent, guardianships });
    expect(of(guardian('parent', '2024-09-01'))).toEqual([]);
    expect(of(guardian('parent', '2024-09-01'), guardian('entrusted', '2025-09-01'))).toEqual(['left-behind']);
    expect(of(guardian('other', '2024-09-01'))).toEqual(['special-family']);
    expect(of(guardian('parent', '2024-09-01'), guardian('entrusted', '2025-09-01', '2026-01-01'))).toEqual([]);
  });
});

describe('A7 stating a fact', () => {
  const given = specification(statingFactsDecider, null).state(registeredStudent);
  const state = { type: 'State', group: 'left-behind', source: 'school', since: '2026-03-02' } as const;
  const fact = { group: 'left-behind', source: 'school', since: '2026-03-02', until: null } as const;
  const known = specification(statingFactsDecider, null).state({ ...registeredStudent, stated: [fact] });
  it('A7 is said once; another day takes its place', () => {
    given.when(state).then({ type: 'FactStated', fact });
    known.when(state).thenNothingHappens();
    known.when({ ...state, since: '2026-03-03' }).then({ type: 'FactStated', fact: { ...fact, since: '2026-03-03' } });
  });
  it('A7 ends on or after the day it began; what was never said does not end', () => {
    const end = { type: 'End', group: 'left-behind', source: 'school', on: '2026-04-01' } as const;
    known.when(end).then({ type: 'FactStated', fact: { ...fact, until: '2026-04-01' } });
    known.when({ ...end, on: '2026-03-01' }).thenRefuses('ENDS_BEFORE_IT_BEGAN');
    given.when(end).thenNothingHappens();
    known.when({ ...end, source: 'left-behind' }).thenNothingHappens();
  });

  it('A3 A7 of a merged record counts for the one that stands, and goes back with its last day', () => {
    const facts = [fact, { ...fact, group: 'poor', source: 'registered-poor', until: '2026-03-20' } as const];
    const borne = { ...fact, of: 'merged' };
    given.when({ type: 'TakeFacts', of: 'merged', facts }).then({ type: 'FactStated', fact: borne });
    const bearing = specification(statingFactsDecider, null).state({ ...registeredStudent, stated: [fact, borne] });
    bearing.when({ type: 'TakeFacts', of: 'merged', facts }).thenNothingHappens();
    bearing.when({ type: 'GiveFactsBack', of: ['merged'] }).then({ type: 'FactsGivenBack', of: 'merged' });
    given.when({ type: 'GiveFactsBack', of: ['merged'] }).thenNothingHappens();
    known.when({ type: 'TakeFactsBack', facts: [borne], of: ['merged'] }).thenNothingHappens();
    known
      .when({ type: 'TakeFactsBack', facts: [{ ...borne, until: '2026-03-30' }], of: ['merged'] })
      .then({ type: 'FactStated', fact: { ...fact, until: '2026-03-30' } });
  });
  it('A3 A7 that follows from an entrusted guardian of a merged record counts too, and is not stated of it when it goes back', () => {
    const guardianships = [guardian('other', '2024-09-01'), guardian('entrusted', '2025-09-01')];
    const facts = factsForOther({ ...registeredStudent, stated: [], guardianships });
    const entrusted = { group: 'left-behind', source: 'guardians', since: '2025-09-01', until: null } as const;
    // That it names no parent says nothing of a child whose other record may.
    expect(facts).toEqual([entrusted]);
    const borne = { ...entrusted, of: 'merged' };
    given.when({ type: 'TakeFacts', of: 'merged', facts }).then({ type: 'FactStated', fact: borne });
    given.when({ type: 'TakeFactsBack', facts: [borne], of: ['merged'] }).thenNothingHappens();
  });
  it('A3 A7 borne for a record that is merged on stays that record’s, and each goes back by itself', () => {
    const ofFirst = { ...fact, of: 'first' };
    given
      .when({ type: 'TakeFacts', of: 'second', facts: [fact, ofFirst] })
      .then({ type: 'FactStated', fact: { ...fact, of: 'second' } }, { type: 'FactStated', fact: ofFirst });
    const ended = { ...ofFirst, until: '2026-04-01' };
    const second = specification(statingFactsDecider, null).state({ ...registeredStudent, stated: [fact, ofFirst] });
    second
      .when({ type: 'TakeFactsBack', facts: [{ ...fact, of: 'second' }, ended], of: ['second', 'first'] })
      .then({ type: 'FactStated', fact: ended });
    // The first was undone while the second was merged: what is known of it is borne here no more.
    second
      .when({ type: 'TakeFactsBack', facts: [{ ...fact, of: 'second' }], of: ['second'] })
      .then({ type: 'FactsGivenBack', of: 'first' });
  });
  it('A3 A7 another service ends it of the record it speaks of, the school of the child', () => {
    const ofLedger = { ...fact, source: 'left-behind' };
    const both = specification(statingFactsDecider, null).state({
      ...registeredStudent,
      stated: [ofLedger, { ...ofLedger, of: 'merged' }, { ...fact, of: 'merged' }],
    });
    const end = { type: 'End', group: 'left-behind', on: '2026-04-01' } as const;
    both
      .when({ ...end, source: 'left-behind', of: 'merged' })
      .then({ type: 'FactStated', fact: { ...ofLedger, of: 'merged', until: '2026-04-01' } });
    both.when({ ...end, source: 'school' }).then({ type: 'FactStated', fact: { ...fact, of: 'merged', until: '2026-04-01' } });
  });
});
