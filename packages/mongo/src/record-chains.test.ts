import fc from 'fast-check';
import { memoryMergedRecords } from './merged-records.js';

const records = ['a', 'b', 'c', 'd', 'e'];
const day = '2026-05-11';

type Told = { readonly record: string; readonly into: string | null };

/** Merges and undoings as a bureau may decide on them: only records that stand are merged, and only what is merged is undone. */
function decided(choices: readonly (readonly [number, number])[]): readonly Told[] {
  const into = new Map<string, string>();
  const endOf = (record: string): string => (into.has(record) ? endOf(into.get(record) ?? '') : record);
  return choices.flatMap(([one, other]): Told[] => {
    const [record = '', target = ''] = [records[one], records[other]];
    if (into.delete(record)) return [{ record, into: null }];
    if (record === target || into.has(target) || endOf(target) === record) return [];
    into.set(record, target);
    return [{ record, into: target }];
  });
}

/** The same, of each record in its order, of different records in another: so Kafka tells them. */
const inAnotherOrder = (told: readonly Told[]): readonly Told[] =>
  records.toReversed().flatMap((record) => told.filter((each) => each.record === record));

async function heard(told: readonly Told[]) {
  const merged = memoryMergedRecords();
  for (const { record, into } of told) await (into === null ? merged.unmerge(record) : merged.merge(record, into, day));
  return merged;
}

const decisions = fc.array(fc.tuple(fc.nat(records.length - 1), fc.nat(records.length - 1)), { maxLength: 30 }).map(decided);

describe('A3 records that were merged into records that were merged on', () => {
  it('A3 lead to the one that stands, and it knows all of them, in whatever order merges and undoings are told', () =>
    fc.assert(
      fc.asyncProperty(decisions, async (told) => {
        const [inOrder, other] = [await heard(told), await heard(inAnotherOrder(told))];
        const standing = await inOrder.standingFor(records);
        for (const [record, at] of standing) {
          const last = told.findLast((each) => each.record === record)?.into ?? null;
          expect(at).toBe(last === null ? record : standing.get(last));
          expect((await inOrder.recordsOf([record])).get(record)?.[0]).toBe(at);
        }
        const under = await inOrder.mergedInto(records);
        for (const at of new Set(standing.values()))
          expect([...(under.get(at) ?? [])].sort()).toEqual(records.filter((each) => each !== at && standing.get(each) === at));
        expect(await other.standingFor(records)).toEqual(standing);
        expect(await other.recordsOf(records)).toEqual(await inOrder.recordsOf(records));
      }),
    ));

  it('A3 are found of a record in the middle too, as long as the first of the merges stands', async () => {
    const merged = await heard([
      { record: 'a', into: 'b' },
      { record: 'b', into: 'c' },
    ]);
    expect(await merged.mergedInto(['b', 'c'])).toEqual(
      new Map([
        ['b', ['a']],
        ['c', ['b', 'a']],
      ]),
    );
    await merged.unmerge('a');
    expect(await merged.recordsOf(['a', 'b'])).toEqual(
      new Map([
        ['a', ['a']],
        ['b', ['c', 'b']],
      ]),
    );
  });

  it('A3 end somewhere while an undoing that makes them a circle is still to be told', async () => {
    const merged = await heard([
      { record: 'a', into: 'b' },
      { record: 'b', into: 'a' },
      { record: 'c', into: 'a' },
    ]);
    expect((await merged.standingFor(records)).get('d')).toBe('d');
    expect([...((await merged.mergedInto(['a'])).get('a') ?? [])].sort()).toEqual(['b', 'c']);
    await merged.unmerge('a');
    expect(await merged.standingFor(['c'])).toEqual(new Map([['c', 'a']]).set('c', 'a'));
  });
});
