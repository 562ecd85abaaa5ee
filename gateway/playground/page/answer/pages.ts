/** Pages of one list put together. Pure. */
import { isEntry } from './table.js';

type Data = Readonly<Record<string, unknown>>;

/** The rows of both, in order; where the list stands is what the later page says. */
export function withNextPage(data: Data, next: Data): Data {
  return Object.fromEntries(
    Object.entries(next).map(([key, page]) => {
      const before = data[key];
      if (!isEntry(before) || !isEntry(page) || !Array.isArray(before['edges']) || !Array.isArray(page['edges'])) return [key, page];
      return [key, { ...page, edges: [...(before['edges'] as unknown[]), ...(page['edges'] as unknown[])] }];
    }),
  );
}

/** What a subscription has told so far: the newest first, each record once, as it stands now. */
export function withChange(data: Data, change: Data): Data {
  const [key, record] = Object.entries(change)[0] ?? [];
  if (key === undefined || !isEntry(record)) return data;
  const before = (data[key] ?? []) as readonly unknown[];
  return { [key]: [record, ...before.filter((each) => !isEntry(each) || each['id'] === undefined || each['id'] !== record['id'])] };
}
