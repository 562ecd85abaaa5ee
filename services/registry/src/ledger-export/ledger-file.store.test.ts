import { ledgerFile, pagedLedger } from './ledger-file.store.js';

/** A ledger of so many lines. */
const ledgerOf = (lines: number) => ({
  heads: ['编号'],
  read: async ({ first, after }: { first: number; after: string | null }) => {
    const from = after === null ? 0 : Number(after);
    const length = Math.min(first, lines - from);
    const entries = Array.from({ length }, (_, index) => ({ position: String(from + index + 1), entry: String(from + index) }));
    return { entries, hasNextPage: from + length < lines };
  },
  toRow: (entry: string) => [entry],
});

describe('A11 the file of a ledger', () => {
  it('A11 holds the 100,000 lines that a list may bring', async () => {
    const { lineCount, content } = await ledgerFile(pagedLedger(ledgerOf(100_000)), 'csv');
    expect(lineCount).toBe(100_000);
    expect(content.toString().trimEnd().endsWith('99999')).toBe(true);
  });

  it('A11 a longer one is refused, not cut short', () =>
    expect(ledgerFile(pagedLedger(ledgerOf(100_001)), 'csv')).rejects.toMatchObject({ code: 'EXPORT_TOO_LONG' }));
});
