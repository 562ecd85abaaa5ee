import { defaultTerms, type Term } from '@baoxue/calendar';
import { refuse } from '../refusals/index.js';

/** A term of the city's calendar by its id. @throws Refusal TERM_UNKNOWN */
export function termById(id: string): Term {
  const term = defaultTerms.find((each) => each.id === id);
  if (!term) throw refuse('TERM_UNKNOWN', { field: 'termId' });
  return term;
}
