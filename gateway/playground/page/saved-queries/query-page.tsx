/** One saved query: what it is for, its variables, what it costs, its answer. */
import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { parse } from 'graphql';
import { AnswerView } from '../answer/answer-view.js';
import { fieldsOf } from '../answer/fields.js';
import { CostNote } from '../graph/cost-note.js';
import { useSpeech } from '../language/language.js';
import { EXPLORE, rememberValues } from '../route.js';
import { changePostTo, useSession } from '../session/session.js';
import { openInExplorer } from '../explorer/draft.js';
import { useCatalogue } from './catalogue.js';
import { formOf, initialValues, missingIn, operationOf, variablesOf, withValue, type FormValues } from './form.js';
import { PostNames } from './home.js';
import { useRunning } from './running.js';
import type { SavedQuery } from './saved-query.js';
import { VariablesForm } from './variables-form.js';

interface QueryPageProps {
  readonly query: SavedQuery;
  /** From the address. */
  readonly chosen: FormValues;
}

export function QueryPage({ query, chosen }: QueryPageProps) {
  const { say, read } = useSpeech();
  const { graph, codes, today } = useCatalogue();
  const { operation, form, fields } = useMemo(() => {
    const document = parse(query.text);
    const only = operationOf(document);
    return { operation: only, form: formOf(only, graph), fields: fieldsOf(graph, document, codes) };
  }, [query, graph, codes]);
  const [values, setValues] = useState<FormValues>(() => ({ ...initialValues(form, today), ...chosen }));
  const running = useRunning(query.text);
  const variables = useMemo(() => variablesOf(operation, form, values, () => crypto.randomUUID()), [operation, form, values]);
  const isComplete = missingIn(form, values).length === 0;
  const isRead = operation.operation === 'query';
  const { start } = running;

  useEffect(() => rememberValues(query.id, form, values), [query, form, values]);
  useEffect(() => {
    // What only reads, and has all it needs, shows its answer at once: a link to a record leads to the record.
    if (isRead && isComplete) start(variables);
    // Only when the query is opened: later the person decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const change = (name: string, value: string) => setValues((before) => withValue(before, name, value));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (operation.operation === 'subscription') running.follow(variables);
    else start(variablesOf(operation, form, values, () => crypto.randomUUID()));
  };

  return (
    <article className="query-page">
      <header>
        <h1>{read(query.title)}</h1>
        <p className="lead">{read(query.about)}</p>
        <MeantFor posts={query.posts} />
      </header>
      <form className="ask" onSubmit={submit}>
        {form.length > 0 && (
          <div className="fields">
            <VariablesForm fields={form} values={values} onChange={change} />
          </div>
        )}
        <div className="actions">
          {running.phase === 'listening' ? (
            <button type="button" className="secondary" onClick={running.stop}>
              {say('stop')}
            </button>
          ) : (
            <button type="submit" className="primary" disabled={running.phase === 'running'}>
              {say(running.phase === 'running' ? 'running' : VERBS[operation.operation])}
            </button>
          )}
          {operation.operation === 'mutation' && <span className="badge badge-warn">{say('changesData')}</span>}
          <CostNote query={query.text} variables={variables} />
          <a className="link" href={EXPLORE} onClick={() => openInExplorer(query.text, variables)}>
            {say('openInExplorer')}
          </a>
        </div>
        <details className="query-text">
          <summary>{say('queryText')}</summary>
          <pre tabIndex={0}>{query.text}</pre>
        </details>
      </form>
      <AnswerView run={running} fields={fields} name={query.id.replace('/', '-')} onMore={running.more} kind={operation.operation} />
    </article>
  );
}

const VERBS = { query: 'run', mutation: 'runMutation', subscription: 'listen' } as const;

function MeantFor({ posts }: { readonly posts: readonly string[] }) {
  const { say, read } = useSpeech();
  const catalogue = useCatalogue();
  const session = useSession();
  if (posts.length === 0 || !session || posts.includes(session.viewer.post)) return null;
  return (
    <p className="meant-for">
      <PostNames posts={posts} />
      {session.demoPost !== null &&
        posts.map((post) => {
          const words = catalogue.posts[post];
          return words ? (
            <button key={post} type="button" className="link" onClick={() => changePostTo(post)}>
              {say('actAs')} {read(words)}
            </button>
          ) : null;
        })}
    </p>
  );
}
