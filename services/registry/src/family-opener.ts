import type { FieldCipher } from '@baoxue/pii';
import type { Context } from './context.js';
import { contactOf } from './guardian/index.js';
import { addresses } from './household/index.js';
import type { Family } from './student/identity.resolvers.js';
import type { RegisteredStudent } from './student/index.js';

/** Opens the home and the first guardian of one child, for a reading that is in the access log already. */
export const familyOpener =
  (cipher: FieldCipher) =>
  async ({ householdId, guardianships }: RegisteredStudent, { loaders }: Context): Promise<Family> => {
    const first = guardianships.find(({ to }) => to === null);
    const [home, guardian] = await Promise.all([loaders.household.load(householdId), loaders.guardian.load(first?.guardianId ?? '')]);
    const contact = contactOf(cipher, guardian);
    return {
      homeAddress: home?.state ? addresses.open(cipher, householdId, home.state.sealedAddress) : '',
      guardianName: contact?.name ?? '',
      guardianRelation: first?.relation ?? '',
      guardianPhone: contact?.phone ?? '',
    };
  };
