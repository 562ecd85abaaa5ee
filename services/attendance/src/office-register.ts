/** What an office keeps that asks something of posts, in the way a desk lists it. Requirements B9, B12 to B15 and B17. */
import type { Action, Viewer } from '@baoxue/auth';
import type { AggregateStore, Kept, Page, PageQuery } from '@baoxue/mongo';
import type { ResolversParentTypes } from './__generated__/resolvers.js';
import type { Desks, Obligation } from './obligation/index.js';

export interface ShownMatter {
  readonly matter: ResolversParentTypes['OfficeMatter'];
  /** What is owed on it, whoever owes it. */
  readonly owed: readonly Obligation<string>[];
}

export interface OfficeRegister {
  readonly of: 'inspection' | 'complaint' | 'decision' | 'hold' | 'report' | 'grid-task';
  /** Whoever may not do this is shown none of its duties. */
  readonly action: Action;
  /** The posts that can have a duty here. */
  readonly desks: Desks;
  page(query: PageQuery, viewer: Viewer): Promise<Page<ShownMatter>>;
  count(filter: object): Promise<number>;
}

interface Register<S, Known extends S> extends Pick<OfficeRegister, 'of' | 'action' | 'desks'> {
  /** Keeps `duties` of each post, as `dutyPositions` makes them. */
  readonly store: Pick<AggregateStore<S, never>, 'page' | 'count'>;
  readonly show: (kept: Kept<Known>, viewer: Viewer) => ShownMatter;
}

/** The register of a store; what was never opened is not stored, so that it is not listed. */
export const officeRegister = <S, Known extends S>({ store, show, ...rest }: Register<S, Known>): OfficeRegister => ({
  ...rest,
  async page(query, viewer) {
    const { entries, hasNextPage } = await store.page(query);
    return { hasNextPage, entries: entries.map(({ position, entry }) => ({ position, entry: show(entry as Kept<Known>, viewer) })) };
  },
  count: (filter) => store.count(filter),
});
