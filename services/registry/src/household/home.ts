/** From an address and those who answer for a child to the household they make (A4). */
import { idFrom } from '@baoxue/domain';
import type { FieldCipher } from '@baoxue/pii';
import { addresses, addressKey, type Household } from './household.js';

export interface HomeTools {
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
}

/** The household as it would be entered new; its id follows from address and first guardian. @param guardianKeys what stands for each guardian */
export function newHousehold(
  { address, guardianKeys, jurisdictions }: { address: string; guardianKeys: readonly string[]; jurisdictions: readonly string[] },
  { cipher, blindIndexOf }: HomeTools,
): { readonly householdId: string; readonly household: Household } {
  const homeIndexes = guardianKeys.map((key) => blindIndexOf('home', `${addressKey(address)}\0${key}`));
  const householdId = idFrom('household', homeIndexes[0] ?? '');
  return { householdId, household: { sealedAddress: addresses.seal(cipher, householdId, address), homeIndexes, jurisdictions } };
}
