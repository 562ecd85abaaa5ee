/** GraphiQL for whoever writes their own operations; its answers can be seen as a table and taken along like any other. */
import { useMemo, useRef, useState, type ComponentProps } from 'react';
import { GraphiQL } from 'graphiql';
import { getOperationAST, parse, type DocumentNode } from 'graphql';
import './workers.js';
import { AnswerView } from '../answer/answer-view.js';
import { fieldsOf } from '../answer/fields.js';
import { ask, changesOf } from '../graph/ask.js';
import type { Operation } from '../graph/answer.js';
import { CostNote } from '../graph/cost-note.js';
import { useSpeech } from '../language/language.js';
import { useCatalogue } from '../saved-queries/catalogue.js';
import type { Run } from '../saved-queries/running.js';
import { memoryStorage } from './memory.js';
import { currentDraft, keepDraft, type Draft } from './draft.js';
import { useWholeSchema } from './whole-schema.js';

const storage = memoryStorage();

interface Answered {
  readonly run: Run;
  readonly document: DocumentNode;
}

export default function Explorer() {
  const { say } = useSpeech();
  const { graph, codes } = useCatalogue();
  const schema = useWholeSchema();
  const [first] = useState(currentDraft);
  const [draft, setDraft] = useState(first);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const fields = useMemo(
    () => (answered ? fieldsOf(schema ?? graph, answered.document, codes) : new Map()),
    [answered, schema, graph, codes],
  );

  const edit = (changes: Partial<Draft>) => {
    keepDraft({ ...currentDraft(), ...changes });
    setDraft(currentDraft());
  };
  const fetcher = async (sent: { query: string; variables?: unknown; operationName?: string | null }) => {
    const document = parse(sent.query);
    const operation = {
      query: sent.query,
      variables: sent.variables ?? {},
      ...(sent.operationName && { operationName: sent.operationName }),
    } as Operation;
    if (getOperationAST(document, sent.operationName)?.operation === 'subscription') return changesOf(operation);
    const from = performance.now();
    const answer = await ask(operation);
    setAnswered({ run: { phase: 'done', answer, tookMs: performance.now() - from }, document });
    return answer;
  };
  if (schema === undefined) return <p className="waiting">{say('loading')}</p>;
  return (
    <div className="explorer">
      <link rel="stylesheet" href="styles/explorer.css" precedence="default" />
      <h1 className="visually-hidden">{say('explore')}</h1>
      <GraphiQL
        fetcher={fetcher as ComponentProps<typeof GraphiQL>['fetcher']}
        schema={schema}
        storage={storage}
        initialQuery={first.query}
        initialVariables={first.variables}
        onEditQuery={(query) => edit({ query })}
        onEditVariables={(variables) => edit({ variables })}
        isHeadersEditorEnabled={false}
        forcedTheme="light"
        defaultEditorToolsVisibility="variables"
      >
        <GraphiQL.Logo> </GraphiQL.Logo>
        <GraphiQL.Footer>
          <div className="explorer-foot">
            <button type="button" className="secondary" disabled={answered === null} onClick={() => dialog.current?.showModal()}>
              {say('answerAsTable')}
            </button>
            <CostNote query={draft.query} variables={parsed(draft.variables)} />
            {schema === null && <span>{say('schemaClosed')}</span>}
          </div>
        </GraphiQL.Footer>
      </GraphiQL>
      <dialog ref={dialog} className="answer-dialog" aria-label={say('answer')}>
        <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
        {answered && <AnswerView run={answered.run} fields={fields} name="query" kind="query" />}
      </dialog>
    </div>
  );
}

function parsed(variables: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(variables) as Record<string, unknown>;
  } catch {
    return {};
  }
}
