/**
 * Small cells 小单元 (A12, 统计法 art. 25): fewer than five children could be recognised. Before those who may not see the children, such a figure shows
 * no children in terms or gaps, and its per cent only in whole steps. One figure withheld among its neighbours would follow from their sum, so a second one goes with it.
 */
import { isOfChildren, roundedAgainstUs, type Figure, type IndicatorKind } from './indicator.js';

const SMALLEST_SHOWN = 5;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/** A place among those that add up to another one: schools of a town, towns of the city. */
export interface Neighbour {
  readonly placeId: string;
  /** The place they add up to. */
  readonly of: string;
  readonly figure: Figure;
}

const tallies = ({ terms }: Figure) => Object.values(terms);
const hasSmallCell = (figure: Figure): boolean =>
  tallies(figure).some(({ children }) => isSmall(children)) || figure.gaps.some((gap) => isOfChildren(gap) && isSmall(gap.count));
const size = (figure: Figure): number => tallies(figure).reduce((sum, { children }) => sum + children, 0);

/** The places whose terms are withheld. */
export function withheldPlaces(neighbours: readonly Neighbour[]): ReadonlySet<string> {
  const withheld = new Set(neighbours.filter(({ figure }) => hasSmallCell(figure)).map(({ placeId }) => placeId));
  for (const group of new Set(neighbours.map(({ of }) => of))) {
    const members = neighbours.filter(({ of }) => of === group);
    if (members.filter(({ placeId }) => withheld.has(placeId)).length !== 1) continue;
    const [next] = members
      .filter(({ placeId, figure }) => !withheld.has(placeId) && size(figure) > 0)
      .sort((a, b) => size(a.figure) - size(b.figure) || (a.placeId < b.placeId ? -1 : 1));
    if (next) withheld.add(next.placeId);
  }
  return withheld;
}

/** A figure as somebody may see it: null stands for what is withheld. */
export interface ShownFigure {
  readonly terms: readonly { readonly term: string; readonly children: number | null; readonly amount: number | null }[];
  readonly forms: readonly {
    readonly form: Figure['forms'][number]['form'];
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly percent: number | null;
  }[];
  readonly gaps: readonly { readonly code: Figure['gaps'][number]['code']; readonly count: number | null }[];
}

export function shown(kind: IndicatorKind, { terms, forms, gaps }: Figure, withheld: boolean): ShownFigure {
  const entries = Object.entries(terms);
  if (!withheld) return { terms: entries.map(([term, tally]) => ({ term, ...tally })), forms, gaps };
  return {
    terms: entries.map(([term]) => ({ term, children: null, amount: null })),
    forms: forms.map(({ form, denominator, percent }) => ({
      form,
      numerator: null,
      denominator: null,
      percent: percent === null || isSmall(denominator) ? null : roundedAgainstUs(kind)(percent),
    })),
    gaps: gaps.map((gap) => ({ code: gap.code, count: isOfChildren(gap) ? null : gap.count })),
  };
}
