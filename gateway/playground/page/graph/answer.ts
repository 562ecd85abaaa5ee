/** What the gateway answers, as far as the page looks into it. */

export interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly field?: string;
    readonly rule?: string;
    readonly service?: string;
    readonly zh?: string;
    readonly en?: string;
  };
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Problem[];
  readonly extensions?: {
    /** When the change was heard that a subscription tells of. */
    readonly heardAt?: string;
  };
}

export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}
