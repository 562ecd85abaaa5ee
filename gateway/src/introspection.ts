import type { ApolloServerPlugin } from '@apollo/server';
import type { Post } from '@baoxue/auth';
import { visit } from 'graphql';
import { readableError } from './errors.js';
import type { GatewayContext } from './viewer.js';

/** Posts that may see the schema in production; all others work with known operations. Requirement E6. */
const SCHEMA_READERS: readonly Post[] = ['analyst', 'bureau-officer'];
const INTROSPECTION_FIELDS = ['__schema', '__type'];

/** Refuses `__schema` and `__type` to every other post (abuse S15); `__typename` is everybody's. */
export const introspectionByPost: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue: { viewer } }) {
        if (viewer && SCHEMA_READERS.includes(viewer.post)) return;
        visit(document, {
          Field({ name }) {
            if (INTROSPECTION_FIELDS.includes(name.value)) throw schemaIsClosed();
          },
        });
      },
    };
  },
};

const schemaIsClosed = () =>
  readableError(
    {
      code: 'INTROSPECTION_DISABLED',
      rule: 'E6',
      zh: '数据结构仅向数据分析员和教育局专干开放。',
      en: 'The schema is shown to analysts and bureau officers only.',
    },
    { status: 400 },
  );
