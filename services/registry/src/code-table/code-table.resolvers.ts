import { constantCase } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';
import { codeTables } from './code-tables.js';

/** Code tables are no secret: whoever may ask the graph may read them. Requirement A2. */
export const codeTableResolvers = () =>
  ({
    Query: {
      codeTables: () =>
        codeTables.map(({ codes, status, ...table }) => ({
          ...table,
          status: constantCase(status),
          codes: codes.map((each) => ({ ...each, status: constantCase(each.status) })),
        })),
    },
  }) satisfies Resolvers;
