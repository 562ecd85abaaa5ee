/**
 * A household 家庭: an address where children and their guardians live (A4). Its members follow from the children's records, so that a child
 * stands in one place only. Imports meet a household by its address and any of its guardians.
 */
import { sealedField } from '@baoxue/pii';

/** Where households are kept. */
export const HOUSEHOLDS = 'households';

/** An address is sealed for its own household. */
export const addresses = sealedField<string>(HOUSEHOLDS, 'address');

export interface Household {
  /** The address, encrypted for this household. */
  readonly sealedAddress: string;
  /** Keyed hashes of the address with each guardian named when it was entered. */
  readonly homeIndexes: readonly string[];
  /** Where it lies: own code and all above it, root first. */
  readonly jurisdictions: readonly string[];
}

export type HouseholdState = Household | null;
export type HouseholdRegistered = { readonly type: 'HouseholdRegistered'; readonly household: Household };

/** What is hashed: full-width digits, spaces, commas and kinds of dashes do not make another home. */
export const addressKey = (address: string): string =>
  address
    .normalize('NFKC')
    .replaceAll(/[\s,.。、]/g, '')
    .replaceAll(/[—–－]+/g, '-');
