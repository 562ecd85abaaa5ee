import type { FieldCipher } from '@baoxue/pii';
import { persons, type RegisteredStudent } from '../student/index.js';
import { listedChildren } from './school-age.js';

/**
 * Name and number of a child of the ledger, as the list has them or, for a child known from the registry only, the student; null for neither.
 * @param student asked only where there is no list's
 */
export function identityIn(
  cipher: FieldCipher,
  { id, sealedChild }: { readonly id: string; readonly sealedChild: string | null },
  student: { readonly id: string; readonly state: Pick<RegisteredStudent, 'sealedPerson'> } | null,
): { readonly name: string; readonly idNumber: string | null } | null {
  if (sealedChild !== null) return listedChildren.open(cipher, id, sealedChild);
  return student && persons.open(cipher, student.id, student.state.sealedPerson);
}
