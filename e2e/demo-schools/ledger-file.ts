/** A ledger as a file, through the gateway: for the one who asked, and as long as it is. */
import { newId } from '@baoxue/domain';
import { deskOf, type Identity } from '../support/graph-client.js';
import type { TestGraph } from '../support/test-graph.js';
import { CITY } from '../../infra/town/places.js';

const PREPARE = `mutation Prepare($input: ExportLedgerInput!) { prepareLedgerDownload(input: $input) {
  ... on PrepareLedgerDownloadSuccess { downloadPath fileName } } }`;
const BUREAU: Identity = { post: 'bureau-officer', jurisdictions: [CITY] };

export function ledgerFile(graphOf: () => TestGraph): void {
  it('A11 a ledger is fetched through the gateway by the one who asked for it, and by nobody else', async () => {
    const graph = graphOf();
    const desk = await deskOf(graph, BUREAU);
    const input = { idempotencyKey: newId(), ledger: 'STUDENTS', format: 'CSV', purpose: '示例核对' };
    interface Prepared {
      readonly prepareLedgerDownload: { readonly downloadPath: string; readonly fileName: string };
    }
    const { downloadPath, fileName } = (await desk.ask<Prepared>(PREPARE, { input })).prepareLedgerDownload;
    const fetched = (token: string) => fetch(graph.url + downloadPath, { headers: { authorization: `Bearer ${token}` } });

    const response = await fetched(desk.token);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${fileName}"`]);
    const [heads, ...lines] = (await response.text()).trimEnd().split('\n');
    expect(heads).toContain('姓名,身份证号');
    expect(lines.length).toBeGreaterThan(100);

    const stranger = await fetched(await graph.token({ sub: 'another', ...BUREAU }));
    expect([stranger.status, await stranger.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'DOWNLOAD_UNKNOWN', rule: 'A11' } }] },
    ]);
  });
}
