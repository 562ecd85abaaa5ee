/** What editors and @graphql-eslint take as the schema: the composed graph, the one place where every type is whole. */
export default { schema: 'schema/supergraph.graphql' };
