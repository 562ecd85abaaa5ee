/** What a rule says when it says no: stable code, the field and the rule concerned, and a sentence in both languages. */
export interface RefusalDetails {
  /** Upper-case, stable, documented in the catalogue: `WEEK_NOT_OVER`. */
  readonly code: string;
  /** Path of the input field at fault, in the words of the schema or of the spreadsheet: `input.date`, `身份证号`. */
  readonly field?: string | undefined;
  /** The rule that was broken, as an id a reader can look up: `B4`, `GB 11643-1999`, `plan (1)3`. */
  readonly rule?: string | undefined;
  readonly zh: string;
  readonly en: string;
  /** True when no rule said no: the same command may pass later, once a table is entered or a race is over. */
  readonly temporary?: boolean | undefined;
}

/**
 * A refusal is an expected "no": coded, safe to show. A fault (database gone, bug) is any other Error. To a person a temporary refusal
 * is shown like every other; a consumer takes it as a fault, because passing over the event would pass over a child.
 * It never carries a person's name, number, phone or address.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly zh: string;
  readonly en: string;
  readonly temporary: boolean;

  constructor(details: RefusalDetails) {
    super(`${details.code}: ${details.en}`);
    this.code = details.code;
    this.field = details.field;
    this.rule = details.rule;
    this.zh = details.zh;
    this.en = details.en;
    this.temporary = details.temporary ?? false;
  }
}

/** Whether a rule said no: that is an outcome, and the same command is not tried again. A temporary refusal and a fault are none. */
export const isOutcome = (error: unknown): error is Refusal => error instanceof Refusal && !error.temporary;

/** Someone else saved first. Carries which record and its versions, so that the caller can show both values. */
export class ConflictRefusal extends Refusal {
  readonly recordId: string;
  readonly expectedVersion: number;
  readonly actualVersion: number;

  constructor(recordId: string, expectedVersion: number, actualVersion: number) {
    super({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
      rule: 'E4',
      zh: `记录已被他人修改（您看到的是第 ${expectedVersion} 版，现为第 ${actualVersion} 版），请核对后重试。`,
      en: `The record changed meanwhile (you saw version ${expectedVersion}, it is now ${actualVersion}); look at it and try again.`,
      temporary: true,
    });
    this.recordId = recordId;
    this.expectedVersion = expectedVersion;
    this.actualVersion = actualVersion;
  }
}

/** One line of a refusal catalogue; `{name}` in a sentence is filled from the parameters. */
export interface RefusalEntry {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Makes the one function a service refuses with. Unknown codes do not compile.
 *
 * @example
 * const refuse = refusals({ WEEK_NOT_OVER: { rule: 'B4', zh: '…还差 {days} 天', en: '… {days} days to go' } });
 * throw refuse('WEEK_NOT_OVER', { field: 'studentId', days: 2 });
 */
export function refusals<const K extends string>(catalogue: Record<K, RefusalEntry>) {
  return (
    code: K,
    { field, ...parameters }: { field?: string | undefined; [parameter: string]: string | number | undefined } = {},
  ): Refusal => {
    const entry = catalogue[code];
    const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? `{${name}}`));
    return new Refusal({ code, field, rule: entry.rule, zh: fill(entry.zh), en: fill(entry.en) });
  };
}
