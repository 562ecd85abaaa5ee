/** What an office keeps that asks something of posts, in the way a desk lists it. Requirements B1, B4, B8, B9, B12 to B15 and B17. */
import { scopeOf, type Action, type Viewer } from '@baoxue/auth';
import type { OfficeMatterName } from '@baoxue/contracts';
import { scopeToFilter, type AggregateStore, type Kept, type Page, type PageQuery, type PublishedEvent } from '@baoxue/mongo';
import type { ResolversParentTypes } from './__generated__/resolvers.js';
import type { Desks, Obligation } from './obligation/index.js';

/** What a store publishes of its matters: which one changed, so that a desk asks anew, and nothing of it. */
export const matterChanged =
  (matter: OfficeMatterName) =>
  (_event: unknown, _state: unknown, matterId: string): PublishedEvent => ({
    type: 'office.matter.changed.v1',
    data: { matter, matterId },
  });

interface Shown {
  readonly matter: ResolversParentTypes['OfficeMatter'];
  /** What is owed on it, whoever owes it. */
  readonly owed: readonly Obligation<string>[];
}

export interface ShownMatter extends Shown {
  /** Of the record that keeps it. */
  readonly id: string;
}

export interface OfficeRegister {
  readonly of: OfficeMatterName | 'hold' | 'referral' | 'registers';
  /** The posts that can have a duty here. */
  readonly desks: Desks;
  /** What of it a viewer may see, as stored fields; null when nothing. */
  readonly scopeFor: (viewer: Viewer) => object | null;
  page(query: PageQuery, viewer: Viewer): Promise<Page<ShownMatter>>;
  count(filter: object): Promise<number>;
}

interface Register<S, Known extends S> extends Pick<OfficeRegister, 'of' | 'desks'> {
  /** Whoever may not do this is shown none of its duties; a function where more than the reach of an action decides. */
  readonly seenBy: Action | OfficeRegister['scopeFor'];
  /** Keeps `duties` of each post, as `dutyPositions` makes them. */
  readonly store: Pick<AggregateStore<S, never>, 'page' | 'count'>;
  readonly show: (kept: Kept<Known>, viewer: Viewer) => Shown;
}

/** The register of a store; what was never opened is not stored, so that it is not listed. */
export const officeRegister = <S, Known extends S>({ store, show, seenBy, ...rest }: Register<S, Known>): OfficeRegister => ({
  ...rest,
  scopeFor: typeof seenBy === 'string' ? (viewer) => scopeToFilter(scopeOf(viewer, seenBy)) : seenBy,
  async page(query, viewer) {
    const { entries, hasNextPage } = await store.page(query);
    const shown = (kept: Kept<S>): ShownMatter => ({ id: kept.id, ...show(kept as Kept<Known>, viewer) });
    return { hasNextPage, entries: entries.map(({ position, entry }) => ({ position, entry: shown(entry) })) };
  },
  count: (filter) => store.count(filter),
});
