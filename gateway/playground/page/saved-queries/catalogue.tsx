/** The saved queries, and what the schema says of them, for every part of the page. */
import { createContext, use, useMemo, type ReactNode } from 'react';
import { isEnumType, type GraphQLSchema } from 'graphql';
import { wordsOfEnum } from '../answer/fields.js';
import type { SavedQueries, SavedQuery, Words } from './saved-query.js';

interface Catalogue extends SavedQueries {
  /** The part of the graph that the saved queries use. */
  readonly graph: GraphQLSchema;
  /** Where a case, a review or a child stands, in words. */
  readonly statusWords: ReadonlyMap<string, Words>;
  /** The day it is in the programme, which in a demo town is not the calendar's. */
  readonly today: string;
  find(id: string): SavedQuery | undefined;
}

const CatalogueContext = createContext<Catalogue | null>(null);

interface CatalogueProviderProps {
  readonly saved: SavedQueries;
  readonly schema: GraphQLSchema;
  readonly today: string;
  readonly children: ReactNode;
}

export function CatalogueProvider({ saved, schema, today, children }: CatalogueProviderProps) {
  const catalogue = useMemo<Catalogue>(() => {
    const byId = new Map(saved.topics.flatMap(({ queries }) => queries.map((query) => [query.id, query] as const)));
    const enums = ['MonitoringMark', 'DropoutStatus'].map((name) => schema.getType(name)).filter(isEnumType);
    const statusWords = new Map(enums.flatMap((type) => [...wordsOfEnum(type)]));
    return { ...saved, graph: schema, statusWords, today, find: (id) => byId.get(id) };
  }, [saved, schema, today]);
  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>;
}

export function useCatalogue(): Catalogue {
  const catalogue = use(CatalogueContext);
  if (!catalogue) throw new Error('CatalogueProvider is missing.');
  return catalogue;
}
