/** Under this key an import changes a record: it tells later who did. */
export const enteredKey = (importId: string): string => `import:${importId}`;
/** Under this key the undo of an import changes a record back, once. */
export const undoKey = (importId: string): string => `undo:${importId}`;
