/**
 * The floor: the calls that a query needs, made directly in the same stages, parsed, and the answer written. Which calls these are is
 * learnt from the first answer to each query and its variables; there is no planning, joining or shaping afterwards.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { withoutPolicies } from '../../gateway/src/access/policies.js';
import { planExecutor } from '../../gateway/src/plan-executor/plan-executor.js';
import { SubgraphSource } from '../../gateway/src/subgraph-source.js';
import { sessionOfRequest } from '../../gateway/src/viewer.js';
import { config, pools, seconds, serve, signer } from './parts.js';

interface Call {
  readonly service: string;
  readonly body: string;
}
interface Learnt {
  /** Calls of one stage are made side by side. */
  readonly stages: readonly (readonly Call[])[];
  readonly answer: unknown;
}

const sources = new Map([...pools].map(([name, pool]) => [name, new SubgraphSource({ name, pool, signer, seconds })]));
const learnt = new Map<string, Learnt>();
let stages: Call[][] = [];
let flying = 0;

const executor = planExecutor({
  planner: new QueryPlanner(Supergraph.build(withoutPolicies(parse(readFileSync(config.supergraphFile, 'utf8'))))),
  policies: new Map(),
  async send({ service, body, isMutation, path }, context) {
    if (flying === 0) stages.push([]);
    stages.at(-1)?.push({ service, body });
    flying += 1;
    try {
      return (await sources.get(service)?.send({ body, isMutation, path }, context)) as object;
    } finally {
      flying -= 1;
    }
  },
  fallBack: () => Promise.reject(new Error('The floor measures queries of our own executor only.')),
});

serve(async (request, response) => {
  const { viewer } = sessionOfRequest(request);
  const { query, variables } = request.body as { query: string; variables: Readonly<Record<string, unknown>> };
  const key = createHash('sha256')
    .update(JSON.stringify([query, variables]))
    .digest('hex');
  const known = learnt.get(key);
  if (known) {
    for (const stage of known.stages) {
      await Promise.all(stage.map(({ service, body }) => sources.get(service)?.send({ body, isMutation: false, path: [] }, { viewer })));
    }
    return void response.json(known.answer);
  }
  stages = [];
  const context = { request: { query, variables }, document: parse(query), queryHash: key, context: { viewer } };
  const answer = await executor(context as never);
  learnt.set(key, { stages, answer });
  response.json(answer);
});
