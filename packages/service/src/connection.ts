/** Pages of a list as the graph shows them: Relay connections over a keyset. Requirements E4 and E6. */
import { refusals } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';

/** The paging arguments of a connection field. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Connection<N> {
  readonly edges: { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const refuse = refusals({
  PAGE_SIZE: { rule: 'E6', zh: '每页 1 至 {limit} 条。', en: 'A page has 1 to {limit} entries.' },
  CURSOR_INVALID: { rule: 'E4', zh: '翻页标记无效。', en: 'The cursor is not one we gave.' },
});

/** A desk's screen; a larger page has no reader. */
const PER_PAGE_MAX = 100;
const CURSOR_LENGTH_MAX = 400;
const PREFIX = 'after:';
const NOTHING = { entries: [], hasNextPage: false };

/**
 * Reads one page and shows it. `read` is null for a viewer who may see nothing of the list. `toNode` may answer null for an entry that the viewer may not see; the page is then shorter.
 *
 * @example
 * dropoutCases: (_root, { first, after }, { viewer }) =>
 *   connection({ first, after }, scope && ((page) => cases.page({ ...page, filter: scope, order: 'state.order' })), toGraph)
 * @throws Refusal PAGE_SIZE · CURSOR_INVALID
 */
export async function connection<K, N>(
  { first, after }: PageArguments,
  read: ((page: PageRequest) => Promise<Page<K>>) | null,
  toNode: (entry: K) => N | null,
): Promise<Connection<N>> {
  if (!Number.isInteger(first) || first < 1 || first > PER_PAGE_MAX) throw refuse('PAGE_SIZE', { field: 'first', limit: PER_PAGE_MAX });
  const request = { first, after: after == null ? null : readCursor(after) };
  const { entries, hasNextPage } = read ? await read(request) : NOTHING;
  const edges = entries.flatMap(({ position, entry }) => {
    const node = toNode(entry);
    return node === null ? [] : [{ cursor: cursorOf(position), node }];
  });
  const [start, end] = [entries[0], entries.at(-1)];
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after != null,
      startCursor: start ? cursorOf(start.position) : null,
      endCursor: end ? cursorOf(end.position) : null,
    },
  };
}

const cursorOf = (position: string): string => Buffer.from(PREFIX + position).toString('base64url');

function readCursor(cursor: string): string {
  const text = cursor.length > CURSOR_LENGTH_MAX ? '' : Buffer.from(cursor, 'base64url').toString();
  // Written back and compared: base64 has many spellings, and a forged one may decode to anything.
  if (!text.startsWith(PREFIX) || Buffer.from(text).toString('base64url') !== cursor) throw refuse('CURSOR_INVALID', { field: 'after' });
  return text.slice(PREFIX.length);
}
