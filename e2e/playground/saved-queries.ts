/** Runs saved queries as the page would, without a browser. */
import { newId } from '@baoxue/domain';
import { buildSchema, parse } from 'graphql';
import { formOf, initialValues, operationOf, variablesOf, type FormValues } from '../../gateway/playground/page/saved-queries/form.js';
import type { SavedQuery } from '../../gateway/playground/page/saved-queries/saved-query.js';
import { readSavedQueries } from '../../gateway/playground/saved-queries.js';
import type { Desk } from '../support/graph-client.js';

const saved = readSavedQueries();
const graph = buildSchema(saved.schema);
const all = saved.topics.flatMap(({ queries }) => queries);

/** Those that only read and answer at once. */
export const READING: readonly SavedQuery[] = all.filter(({ text }) => operationOf(parse(text)).operation === 'query');

/** The data of a saved query with these choices, everything else as the form starts. @throws Error when the answer holds errors */
export async function runSaved(desk: Desk, id: string, today: string, chosen: FormValues): Promise<Record<string, unknown>> {
  const query = all.find((each) => each.id === id);
  if (!query) throw new Error(`There is no saved query ${id}.`);
  const operation = operationOf(parse(query.text));
  const form = formOf(operation, graph);
  const fitting = Object.fromEntries(Object.entries(chosen).filter(([name]) => form.some((field) => field.name === name)));
  return desk.ask(query.text, variablesOf(operation, form, { ...initialValues(form, today), ...fitting }, newId));
}
