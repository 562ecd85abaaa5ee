const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;

/** A cell that a spreadsheet program would take for a formula gets a leading apostrophe (abuse S24). */
export const formulaSafe = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);
