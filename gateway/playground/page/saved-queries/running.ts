/** One saved query while it is open: what was asked, what came back, what is still coming. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { withChange, withNextPage } from '../answer/pages.js';
import { sectionsOf } from '../answer/table.js';
import type { Answer } from '../graph/answer.js';
import { ask, changesOf, unreachable } from '../graph/ask.js';
import { CURSOR } from './form.js';

/** A table beyond this is no longer read on a screen; whoever needs more narrows the query. */
const ROWS_MAX = 2_000;

type Variables = Readonly<Record<string, unknown>>;

export interface Run {
  readonly phase: 'idle' | 'running' | 'listening' | 'done';
  readonly answer: Answer | null;
  readonly tookMs: number;
}

export interface Running extends Run {
  start(variables: Variables): void;
  follow(variables: Variables): void;
  stop(): void;
  /** Adds the next page, or all that follow, to the answer. */
  more(pages: 'next' | 'all'): void;
}

const IDLE: Run = { phase: 'idle', answer: null, tookMs: 0 };

export function useRunning(query: string): Running {
  const [run, setRun] = useState(IDLE);
  const sent = useRef<Variables>({});
  const stopListening = useRef(() => {});
  useEffect(() => () => stopListening.current(), []);

  const start = useCallback(
    (variables: Variables) => {
      sent.current = variables;
      const from = performance.now();
      setRun((before) => ({ ...before, phase: 'running' }));
      void ask({ query, variables }).then((answer) => setRun({ phase: 'done', answer, tookMs: performance.now() - from }));
    },
    [query],
  );
  const follow = useCallback(
    (variables: Variables) => {
      setRun({ phase: 'listening', answer: null, tookMs: 0 });
      const changes = changesOf({ query, variables });
      stopListening.current = () => void changes.return?.();
      void showEach(changes, (change) => setRun((before) => ({ ...before, answer: withAnswer(before.answer, change) }))).then(() =>
        // Stopped here, or ended by the gateway with the log-in.
        setRun((before) => ({ ...before, phase: 'done' })),
      );
    },
    [query],
  );
  const stop = useCallback(() => stopListening.current(), []);
  const { answer } = run;
  const more = (pages: 'next' | 'all') => {
    setRun((before) => ({ ...before, phase: 'running' }));
    void withPages(query, sent.current, answer, pages).then((longer) => setRun((before) => ({ ...before, phase: 'done', answer: longer })));
  };
  return { ...run, start, follow, stop, more };
}

async function showEach(changes: AsyncIterable<Answer>, show: (change: Answer) => void): Promise<void> {
  try {
    for await (const change of changes) show(change);
  } catch {
    show(unreachable);
  }
}

const withAnswer = (before: Answer | null, { data, errors }: Answer): Answer => ({
  data: data ? withChange(before?.data ?? {}, data) : (before?.data ?? null),
  ...(errors && { errors }),
});

async function withPages(query: string, variables: Variables, answer: Answer | null, pages: 'next' | 'all'): Promise<Answer | null> {
  let whole = answer;
  for (let place = placeIn(whole); place.cursor !== null && place.rows < ROWS_MAX; place = placeIn(whole)) {
    const next = await ask({ query, variables: { ...variables, [CURSOR]: place.cursor } });
    if (!next.data) return { ...whole, errors: next.errors ?? [] };
    const errors = [...(whole?.errors ?? []), ...(next.errors ?? [])];
    whole = { data: withNextPage(whole?.data ?? {}, next.data), ...(errors.length > 0 && { errors }) };
    if (pages === 'next') break;
  }
  return whole;
}

function placeIn(answer: Answer | null): { readonly cursor: string | null; readonly rows: number } {
  const page = sectionsOf(answer?.data ?? {}).find(({ nextCursor }) => nextCursor !== null);
  return { cursor: page?.nextCursor ?? null, rows: page?.entries.length ?? 0 };
}
