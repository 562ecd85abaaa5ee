/** The operation in the editor: handed over by another view, or left there when somebody went to another view. */

export interface Draft {
  readonly query: string;
  /** As text: what is being typed need not be JSON yet. */
  readonly variables: string;
}

let draft: Draft = {
  query: `# Ctrl-Enter runs it. Ctrl-Space completes.
query FirstQuery {
  schools {
    name
    kind
    jurisdiction {
      name
    }
  }
}
`,
  variables: '{}',
};

export const openInExplorer = (query: string, variables: Readonly<Record<string, unknown>>): void =>
  keepDraft({ query, variables: JSON.stringify(variables, null, 2) });

export const keepDraft = (changed: Draft): void => void (draft = changed);

export const currentDraft = (): Draft => draft;
