/** What the page knows of the queries kept in schema/examples: written by ../../saved-queries.ts, read once at start. */

/** Something to read, in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export interface SavedQuery {
  /** Folder and file, for example `cases/1-list`; also its address in the page. */
  readonly id: string;
  readonly title: Words;
  readonly about: Words;
  /** The posts it is meant for; empty when every post has a use for it. */
  readonly posts: readonly string[];
  readonly text: string;
}

export interface Topic {
  readonly title: Words;
  readonly queries: readonly SavedQuery[];
}

/** Words by the value that stands for them. */
export type Codes = Readonly<Record<string, Words>>;

export interface SavedQueries {
  readonly topics: readonly Topic[];
  /** The posts of the programme. */
  readonly posts: Codes;
  /** `Type.field` → what its coded values mean, for codes that the schema does not list as an enum. */
  readonly codes: Readonly<Record<string, Codes>>;
  /** Type → the query that shows one record of it, and the variable that takes its id. */
  readonly opens: Readonly<Record<string, { readonly query: string; readonly variable: string }>>;
  /** Variable → its name on the form. */
  readonly variables: Readonly<Record<string, Words>>;
  /** The page's own queries, for lists to pick from, by file name. */
  readonly pickers: Readonly<Record<string, string>>;
  /** The part of the schema that these queries use, so that the page can name columns for posts that may not see the whole. */
  readonly schema: string;
}
