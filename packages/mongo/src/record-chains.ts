/**
 * A record of a child that was merged into another one stands for itself no more; the other may be merged on into a third, and each merge may be
 * undone by itself. Who keeps such links, the registry and the services that follow it, follows them here (A3).
 */

/**
 * For each of these records the one at the end of its links: itself, unless it is merged. Links that are told in any order may for a moment lead
 * in a circle; each is followed once.
 * @param intoOf for each of many records the one it was merged into; others are left out
 */
export async function standingAtEnd(
  ids: readonly string[],
  intoOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const ways = ids.map((id) => [id]);
  const endOf = (way: readonly string[]): string => way.at(-1) ?? '';
  for (let goesOn = ways.length > 0; goesOn;) {
    const into = await intoOf([...new Set(ways.map(endOf))]);
    goesOn = false;
    for (const way of ways) {
      const next = into.get(endOf(way));
      if (next === undefined || way.includes(next)) continue;
      way.push(next);
      goesOn = true;
    }
  }
  return new Map(ways.map((way) => [way[0] ?? '', endOf(way)]));
}

/**
 * For each of these records those whose links lead to it, however many there are between; records to which none leads are left out.
 * @param directly those that were merged into one of many records themselves
 */
export async function leadingTo<R>(
  ids: readonly string[],
  directly: (ids: readonly string[]) => Promise<readonly R[]>,
  linkOf: (record: R) => { readonly id: string; readonly into: string },
): Promise<ReadonlyMap<string, readonly R[]>> {
  const found = new Map<string, R[]>();
  let reached = new Map(ids.map((id) => [id, id]));
  while (reached.size > 0) {
    const next = new Map<string, string>();
    for (const record of await directly([...reached.keys()])) {
      const { id, into } = linkOf(record);
      const end = reached.get(into) ?? into;
      // A circle came round.
      if (id === end) continue;
      found.set(end, [...(found.get(end) ?? []), record]);
      next.set(id, end);
    }
    reached = next;
  }
  return found;
}
