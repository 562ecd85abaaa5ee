/** A "no" that the graph gives as an answer: which rule, about which field, in both languages. */
export interface Problem {
  readonly code: string;
  readonly field?: string | null;
  readonly rule?: string | null;
  readonly zh: string;
  readonly en: string;
}

/** Whether a mutation's answer is a refusal: every operation asks for the fields of `Problem` beside those of success. */
export const isProblem = (answer: object): answer is Problem => 'code' in answer && 'zh' in answer && 'en' in answer;
