/** Who may import whom. Each rule says why, and what to do instead. `npm run check:imports` */

const TEST = '\\.(test|fixtures)\\.ts$';
const PURE_SLICE_FILE = '^services/[^/]+/src/[^/]+/[^/.]+\\.ts$';

export default {
  forbidden: [
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'A rule that does I/O cannot be tested in a millisecond or read in a minute. Pass what it needs as arguments.',
      from: { path: PURE_SLICE_FILE, pathNot: '/__generated__/' },
      to: { pathNot: ['^packages/(domain|contracts|rules|calendar|pii|spreadsheet|list-import|official-document)/', PURE_SLICE_FILE] },
    },
    {
      name: 'services-meet-in-schema-and-events',
      severity: 'error',
      comment: 'Call another service through the graph, or listen to its events.',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/[^/]+/', pathNot: '^services/$1/' },
    },
    {
      name: 'slices-meet-at-index',
      severity: 'error',
      comment: 'What another slice may use is in its index.ts: types and pure functions. Stores arrive as arguments.',
      from: { path: '^services/([^/]+)/src/([^/]+)/', pathNot: ['/__generated__/', TEST] },
      to: {
        path: '^services/$1/src/[^/]+/(?!index\\.ts$)',
        pathNot: ['^services/$1/src/$2/', '/__generated__/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-stores-know-mongoose',
      severity: 'error',
      comment: 'Keep the database behind a store, so that the rule and the resolver do not depend on it.',
      from: {
        path: '^(services|packages|gateway)/',
        pathNot: ['\\.(model|store)(\\.int)?(\\.test)?\\.ts$', '\\.int\\.test\\.ts$', '^packages/(mongo|audit|testing)/'],
      },
      to: { path: 'node_modules/(mongoose|mongodb)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-bus-knows-kafka',
      severity: 'error',
      comment: 'Use the EventBus port; the client behind it can then be changed.',
      from: { path: '^(services|packages|gateway)/', pathNot: '^packages/event-bus/' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'packages-know-no-service',
      severity: 'error',
      comment: 'A package is below the services. Move what is shared down, or pass it in.',
      from: { path: '^packages/' },
      to: { path: '^(services|gateway)/' },
    },
    {
      name: 'the-gateway-knows-no-service',
      severity: 'error',
      comment: 'The gateway knows the supergraph and events, not the code behind them.',
      from: { path: '^gateway/' },
      to: { path: '^services/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or miss a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/__generated__/|/dist/|\\.local/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
};
