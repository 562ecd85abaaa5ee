import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The composed graph, committed. */
export const SUPERGRAPH = join(import.meta.dirname, 'supergraph.graphql');

/** The graph as its clients see it: without what joins the subgraphs. @param supergraph SDL */
export const apiSchemaOf = (supergraph: string): GraphQLSchema =>
  // Our gateway enforces the access policies, as a router does.
  Supergraph.build(supergraph, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES }).apiSchema().toGraphQLJSSchema();

/** That of the committed graph. */
export const apiSchema = (): GraphQLSchema => apiSchemaOf(readFileSync(SUPERGRAPH, 'utf8'));
