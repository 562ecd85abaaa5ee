export { listImporting, type KeptImport, type ListImporting, type ListRow, type Undoing } from './list-importing.js';
export { listImportStore } from './list-import.store.js';
export { lastDayToUndo, type ListRowError, type TakenBack } from './list-import.js';
export { importToGraph } from './to-graph.js';
export { classNumberIn, coded, gradeIn, required, written, type Cells } from './cells.js';
export { inChunks } from './in-chunks.js';
export { differing, NEW_ROW, previewOf, type FieldChange, type PreviewCounts, type RowPreview } from './preview.js';
export type { PreviewedRow } from './list-import.store.js';
