/** The schools of the demonstration in one graph: what wrong input does to one, what the one query costs for each size, and their children as a file. */
import { startTestGraph, type TestGraph } from '../support/test-graph.js';
import { badInput } from './bad-input.js';
import { ledgerFile } from './ledger-file.js';
import { oneQuery } from './one-query.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph('2026-04-28T08:00:00+08:00');
}, 600_000);
afterAll(() => graph?.kill());

badInput(() => graph);
oneQuery(() => graph);
ledgerFile(() => graph);
