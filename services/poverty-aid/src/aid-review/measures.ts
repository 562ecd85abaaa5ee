import type { AidCause, AidMeasure } from '@baoxue/contracts';
import { refuse } from '../refusals/index.js';

/**
 * The measures of a decision, each once.
 * @throws Refusal MEASURE_REQUIRED where poverty is the cause and nothing is done · MEASURES_CONTRADICT where “none” does not stand alone
 */
export function measuresChosen(cause: AidCause, measures: readonly AidMeasure[]): readonly AidMeasure[] {
  const chosen = [...new Set(measures)];
  const saysNone = chosen.includes('none');
  if (chosen.length === 0 || (cause === 'poverty' && saysNone)) throw refuse('MEASURE_REQUIRED', { field: 'input.measures' });
  if (saysNone && chosen.length > 1) throw refuse('MEASURES_CONTRADICT', { field: 'input.measures' });
  return chosen;
}
