/** What was refused or is missing, in the reader's language, with the code for whoever has to ask about it. */
import type { Problem } from '../graph/answer.js';
import { useSpeech } from '../language/language.js';
import type { TextKey } from '../language/texts.js';
import { isEntry, type Entry, type Section } from './table.js';

/** The errors of an answer; with data beside them, a part is missing. */
export function Errors({ errors, hasData }: { readonly errors: readonly Problem[]; readonly hasData: boolean }) {
  if (errors.length === 0) return null;
  // One service that is down makes one error for each of its fields: told once.
  const different = [...new Map(errors.map((each) => [`${each.message} ${each.extensions?.code ?? ''}`, each])).values()];
  return different.map((error) => (
    <Callout
      key={error.message}
      title={hasData ? 'partOfAnswer' : 'refused'}
      tone={hasData ? 'warn' : 'danger'}
      details={detailsOf(error)}
    />
  ));
}

const detailsOf = ({ message, path, extensions = {} }: Problem): Details => ({
  zh: message,
  en: message,
  at: path?.join('.'),
  ...extensions,
});

interface Details {
  readonly zh: string;
  readonly en: string;
  readonly code?: string | undefined;
  readonly field?: string | undefined;
  readonly rule?: string | undefined;
  readonly at?: string | undefined;
  readonly service?: string | undefined;
}

const TOLD = ['field', 'rule', 'service', 'at'] as const satisfies readonly TextKey[];

interface CalloutProps {
  readonly title: TextKey;
  readonly tone: 'warn' | 'danger';
  readonly details: Details;
}

function Callout({ title, tone, details }: CalloutProps) {
  const { say, language } = useSpeech();
  const told = TOLD.filter((key) => details[key]);
  return (
    <div className={`callout callout-${tone}`} role="alert">
      <strong>{say(title)}</strong>
      <p>{details[language]}</p>
      <p className="callout-details">
        {details.code && <code>{details.code}</code>}
        {told.map((key) => (
          <span key={key}>
            {say(key)}
            {say('colon')}
            <code>{details[key]}</code>
          </span>
        ))}
      </p>
    </div>
  );
}

/** A mutation that was refused answers with the reason instead of a record. */
export const isRefused = ({ kind, entries: [entry] }: Section): boolean =>
  kind === 'record' && isEntry(entry) && ['code', 'zh', 'en'].every((key) => typeof entry[key] === 'string');

export const RefusedSection = ({ section: { entries } }: { readonly section: Section }) => {
  const { zh, en, code, field, rule } = (entries[0] ?? {}) as Entry & Details;
  return <Callout title="notDone" tone="danger" details={{ zh, en, code, field: field ?? undefined, rule: rule ?? undefined }} />;
};
