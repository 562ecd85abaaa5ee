/** Lists to pick a record from, asked of the graph as the viewer: nobody is offered what they may not see. */
import { useEffect, useState } from 'react';
import { sectionsOf, type Entry } from '../answer/table.js';
import { ask } from '../graph/ask.js';
import { useCatalogue } from './catalogue.js';

const NOBODY: readonly Entry[] = [];

/** Null while they are asked for, or while what they depend on is not chosen. */
export function useChoices(picker: string, variables: Readonly<Record<string, string>> | null): readonly Entry[] | null {
  const { pickers } = useCatalogue();
  const [found, setFound] = useState<{ readonly of: string; readonly entries: readonly Entry[] } | null>(null);
  const wanted = variables && JSON.stringify([picker, variables]);
  useEffect(() => {
    if (wanted === null) return;
    let isCurrent = true;
    const [, sent] = JSON.parse(wanted) as [string, Record<string, string>];
    void ask({ query: pickers[picker] ?? '', variables: sent }).then(({ data }) => {
      if (isCurrent) setFound({ of: wanted, entries: entriesIn(data) });
    });
    return () => void (isCurrent = false);
  }, [pickers, picker, wanted]);
  return found && found.of === wanted ? found.entries : null;
}

/** Of the first root field: its list, or the one list of its record. */
function entriesIn(data: Readonly<Record<string, unknown>> | null | undefined): readonly Entry[] {
  const [section] = sectionsOf(data ?? {});
  if (section?.kind !== 'record') return section?.entries ?? NOBODY;
  return sectionsOf(section.entries[0] ?? {}).find(({ kind }) => kind === 'list')?.entries ?? NOBODY;
}
