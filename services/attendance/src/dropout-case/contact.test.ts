import { CONTACT_OUTCOMES, type ContactKind } from '@baoxue/contracts';
import { Refusal } from '@baoxue/domain';
import { countedByOutcome, outcomeOf, wasReached, type SaidOfContact } from './contact.js';

const said = (words: Partial<SaidOfContact>): SaidOfContact => ({ outcome: null, reached: null, ...words });

describe('What came of a contact', () => {
  it('B5 is one code of a table; who refuses to talk was reached, who has moved away was not', () =>
    expect(CONTACT_OUTCOMES.filter((outcome) => wasReached({ outcome }))).toEqual(['reached', 'refused']));

  it('B5 may be told apart, or only whether anybody was reached', () => {
    expect(outcomeOf('phone', said({ outcome: 'wrong-number' }))).toBe('wrong-number');
    expect(outcomeOf('phone', said({ reached: true }))).toBe('reached');
    expect(outcomeOf('home-visit', said({ reached: false }))).toBe('not-reached');
    expect(outcomeOf('home-visit', said({ outcome: 'refused', reached: true }))).toBe('refused');
  });

  it.each<[ContactKind, Partial<SaidOfContact>, string]>([
    ['phone', {}, 'CONTACT_OUTCOME_MISSING'],
    ['phone', { outcome: 'not-reached', reached: true }, 'CONTACT_OUTCOME_CONTRADICTED'],
    ['phone', { outcome: 'wrong-address' }, 'CONTACT_OUTCOME_OF_ANOTHER_KIND'],
    ['home-visit', { outcome: 'wrong-number' }, 'CONTACT_OUTCOME_OF_ANOTHER_KIND'],
  ])('B5 by %s as %j is refused: %s', (kind, words, code) => {
    expect(() => outcomeOf(kind, said(words))).toThrow(Refusal);
    expect(() => outcomeOf(kind, said(words))).toThrow(expect.objectContaining({ code }));
  });

  it('B5 counts by code, what never came left out', () =>
    expect(countedByOutcome([{ outcome: 'not-reached' }, { outcome: 'reached' }, { outcome: 'not-reached' }])).toEqual([
      { outcome: 'reached', count: 1 },
      { outcome: 'not-reached', count: 2 },
    ]));
});
