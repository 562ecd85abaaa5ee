/**
 * Stands between the Grafbase gateway and our subgraphs: it checks the client's token, which the gateway passes on, and adds the signature that the
 * subgraphs ask for. Its own CPU is nobody's: log-in and signature are free for that gateway.
 */
import { sha256Hex, type Viewer } from '@baoxue/auth';
import express from 'express';
import { sessionOfRequest } from '../../../gateway/src/viewer.js';
import { fetches, pools, serve, signer } from '../parts.js';

const BODY_MAX = '4mb';
const readsText = express.text({ type: () => true, limit: BODY_MAX });

serve(
  (request, response, next) => {
    const { viewer } = sessionOfRequest(request);
    readsText(request, response, (error?: unknown) => (error ? next(error) : void forward(viewer).catch(next)));

    async function forward(viewer: Viewer): Promise<void> {
      fetches.inc();
      const pool = pools.get(String(request.params['subgraph']));
      const body = String(request.body);
      const headers = signer.headers(viewer, { method: 'POST', path: '/graphql', bodySha256: sha256Hex(body) });
      const answer = await pool?.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      response
        .status(answer?.statusCode ?? 404)
        .type('application/json')
        .send(await answer?.body.text());
    }
  },
  { path: '/:subgraph/graphql', reads: 'nothing' },
);
