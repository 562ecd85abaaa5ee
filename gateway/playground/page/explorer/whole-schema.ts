/** The whole graph, for those who may see it. */
import { useEffect, useState } from 'react';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { ask } from '../graph/ask.js';

/** Undefined while it is asked for; null for a post that may not see it. */
export function useWholeSchema(): GraphQLSchema | null | undefined {
  const [schema, setSchema] = useState<GraphQLSchema | null>();
  useEffect(() => {
    let isCurrent = true;
    void ask({ query: getIntrospectionQuery() }).then(({ data }) => {
      if (isCurrent) setSchema(data ? buildClientSchema(data as unknown as IntrospectionQuery) : null);
    });
    return () => void (isCurrent = false);
  }, []);
  return schema;
}
