import { can, type Action } from '@baoxue/auth';
import type { Resolvers } from '../__generated__/resolvers.js';

/** Whoever may read one part of a child's aid sees the whole as an object, with the other parts null. */
const PARTS = [
  'aid-ledger:read',
  'aid-plan:read',
  'aid-review:read',
  'entitlement:read',
  'left-behind:read',
  'migrant-child:read',
] as const satisfies readonly Action[];

export const studentAidResolvers = (): Resolvers => ({
  Student: {
    async aid({ id }, _arguments, { viewer, loaders }) {
      const card = id ? await loaders.card.load(id) : null;
      return card && PARTS.some((part) => can(viewer, part, card)) ? { student: { id: card.studentId } } : null;
    },
  },
});
