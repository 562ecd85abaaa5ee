/** Heads and cells in the language of the page. */
import { useMemo } from 'react';
import { useSpeech } from '../language/language.js';
import type { Field, Fields } from './fields.js';
import type { Cell } from './table.js';
import { headsOf, textOf, type Reader } from './values.js';

export function useReader(): (cell: Cell | undefined, field?: Field | undefined) => string {
  const { language, say } = useSpeech();
  return useMemo(() => {
    const reader: Reader = { language, yes: say('yes'), no: say('no'), comma: say('comma') };
    return (cell, field) => textOf(cell, field, reader);
  }, [language, say]);
}

export function useHeads(columns: readonly string[], path: string, fields: Fields): readonly string[] {
  const { language } = useSpeech();
  return useMemo(() => headsOf(columns, path, fields, language), [columns, path, fields, language]);
}
