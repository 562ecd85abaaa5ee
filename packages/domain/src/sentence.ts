/** What people read, in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
