/** Hands an operation over to the editor, which is another view of the page. */

interface Handed {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

let handed: Handed | null = null;

export function openInExplorer(query: string, variables: Handed['variables']): void {
  handed = { query, variables };
}

/** What was handed over last. */
export const handedOver = (): Handed | null => handed;
