import { idNumberCheckCharacter } from '@baoxue/pii';

/** An area that is assigned to nobody. */
const UNASSIGNED_AREA = '990101';

/** A valid ID number that belongs to nobody. @param sequence three digits; odd for a boy */
export function nobodysIdNumber(bornOn: string, sequence: number): string {
  const first17 = UNASSIGNED_AREA + bornOn.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return first17 + idNumberCheckCharacter(first17);
}
