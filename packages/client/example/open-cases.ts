/**
 * A small program on the typed client: the open cases of a desk, page by page.
 * With the graph running: `TOKEN=$(npm run -s token -- --post bureau-officer --jurisdiction 640381) npm run example -w packages/client`
 */
import { CasesDocument, createClient } from '@baoxue/client';

const { GRAPH_URL = 'http://127.0.0.1:4000/graphql', TOKEN = '' } = process.env;
const client = createClient({ url: GRAPH_URL, token: () => TOKEN });

async function show(after: string | null): Promise<void> {
  const { dropoutCases } = await client.ask(CasesDocument, { status: 'SUSPECTED', first: 20, after });
  for (const { node } of dropoutCases.edges) {
    const step = node.nextStep ? `${node.nextStep.kind} by ${node.nextStep.dueOn}` : 'nothing due';
    process.stdout.write(
      `${node.student?.name ?? '—'}  absent since ${node.absentSince} (${node.schoolDaysAbsent} school days): ${step}\n`,
    );
  }
  const { hasNextPage, endCursor } = dropoutCases.pageInfo;
  if (hasNextPage) await show(endCursor ?? null);
}

await show(null);
