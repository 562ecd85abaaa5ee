/** All that a graph writes while a child lives through the story: read again it changes nothing, and none of it tells who the child is. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { studentRow } from '../support/small-school.js';
import { playSmallStory, STORY_STARTS_AT, type SmallStory } from '../support/small-story.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';
import { CANARIES, canaryRow } from './canaries.js';
import { fullReplayChangesNothing } from './replay.js';
import { sealedStaysSealed } from './sealed.js';

// The operator's commands are programs that start one after the other.
jest.setTimeout(180_000);

let graph: TestGraph;
let story: SmallStory;
let collector: Server;
let traces = '';

/** The graph, sending its traces to the collector here. */
async function start(installation?: string): Promise<TestGraph> {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  graph = await startTestGraph(STORY_STARTS_AT, installation === undefined ? {} : { installation });
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  return graph;
}

beforeAll(async () => {
  collector = createServer((request, response) => {
    request.setEncoding('latin1').on('data', (chunk: string) => (traces += Buffer.from(chunk, 'latin1').toString('utf8')));
    request.on('end', () => response.end('{}'));
  });
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  story = await playSmallStory(await start(), { rows: [canaryRow(0), studentRow(3)], note: CANARIES.note });
}, 600_000);

afterAll(async () => {
  await graph?.kill();
  collector?.close();
});

sealedStaysSealed(() => ({ graph, story, traces }));
// With its dead letters, and what an operator did with them.
fullReplayChangesNothing(
  () => graph,
  () => start(graph.installation),
);
