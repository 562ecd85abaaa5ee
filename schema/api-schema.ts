import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The composed graph, committed. */
export const SUPERGRAPH = join(import.meta.dirname, 'supergraph.graphql');

/** The graph as its clients see it: without what joins the subgraphs. @param supergraph SDL */
export const apiSchemaOf = (supergraph: string): GraphQLSchema => Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();

/** That of the committed graph. */
export const apiSchema = (): GraphQLSchema => apiSchemaOf(readFileSync(SUPERGRAPH, 'utf8'));
