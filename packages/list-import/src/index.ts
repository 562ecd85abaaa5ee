export { listImporting, type KeptImport, type ListImporting, type ListRow } from './list-importing.js';
export { listImportStore } from './list-import.store.js';
export { type ListRowError } from './list-import.js';
export { importToGraph } from './to-graph.js';
