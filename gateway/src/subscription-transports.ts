/** The two ways a subscription travels: server-sent events (`POST /graphql/stream`) and WebSocket (`/graphql`). Requirement E5. */
import type { Server } from 'node:http';
import { Refusal } from '@baoxue/domain';
import type { RequestHandler } from 'express';
import { GraphQLError, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { RequestHeaders, RequestParams } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/express';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { BODY_BYTES_MAX, STREAM_MS_MAX } from './limits.js';
import type { PreparedSubscription } from './subscription-document.js';
import type { Subscriptions } from './subscriptions.js';
import type { TextOf } from './trusted-documents.js';
import { sessionOf, sessionOfRequest, type Session, type Verify } from './viewer.js';

/** Runs after `requireViewer` and the JSON parser; one stream per request. */
export function sseHandler(subscriptions: Subscriptions): RequestHandler {
  const handler = createHandler({
    onSubscribe(request, params) {
      try {
        const session = sessionOfRequest(request.raw);
        return subscriptions.open(subscriptions.prepare({ ...params, extensions: resumed(request, params) }, session), session);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const headers = { 'content-type': 'application/json; charset=utf-8' };
        return [JSON.stringify({ errors: [error] }), { status: 400, statusText: 'Bad Request', headers }];
      }
    },
  });
  return async (request, response) => handler(request, response);
}

/** Server-sent events have a header for what the client has had; either says the same. */
const resumed = ({ headers }: { readonly headers: RequestHeaders }, { extensions }: Pick<RequestParams, 'extensions'>) => {
  const since = headers.get('last-event-id');
  return since ? { ...extensions, since } : extensions;
};

/** Codes of the protocol graphql-transport-ws. */
const UNAUTHORIZED = 4401;
const GOING_AWAY = 1001;

interface SocketState extends Record<PropertyKey, unknown> {
  session?: Session;
}

export interface SocketOptions {
  readonly schema: GraphQLSchema;
  readonly subscriptions: Subscriptions;
  readonly verify: Verify;
  readonly textOf: TextOf;
}

/**
 * Browsers cannot set headers on a WebSocket: the token comes as `authorization` of the connection's first message, so that no page of
 * another origin can use somebody's log-in. The socket is closed when the token ends; the client comes back with a new one.
 */
export function acceptSockets(server: Server, { schema, subscriptions, verify, textOf }: SocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: BODY_BYTES_MAX });
  const front = useServer<{ authorization?: string }, SocketState>(
    {
      async onConnect({ connectionParams, extra }) {
        const session = await sessionOf(verify, connectionParams?.authorization).catch(nullIfRefused);
        // No subscription is for the public, and a socket that stays open would have no pace.
        if (!session || session.viewer.post === 'public') return false;
        extra.session = session;
        const end = setTimeout(() => extra.socket.close(UNAUTHORIZED, 'The token has ended.'), lifeMs(session));
        extra.socket.once('close', () => clearTimeout(end));
        return true;
      },
      onSubscribe({ extra }, _id, payload) {
        try {
          const session = extra.session;
          if (!session) throw new Error('onConnect lets nobody in without a session.');
          const query = textOf(payload, session.viewer.post);
          const prepared = subscriptions.prepare({ ...payload, query }, session);
          return { schema, document: prepared.document, contextValue: { prepared, session } };
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          throw error;
        }
      },
      subscribe: ({ contextValue }: ExecutionArgs) => {
        const { prepared, session } = contextValue as { prepared: PreparedSubscription; session: Session };
        try {
          return subscriptions.open(prepared, session);
        } catch (error) {
          if (error instanceof GraphQLError) return { errors: [error] };
          throw error;
        }
      },
    },
    sockets,
  );
  return async () => {
    for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
    await front.dispose();
  };
}

const nullIfRefused = (error: unknown): null => {
  if (error instanceof Refusal) return null;
  throw error;
};

const lifeMs = ({ expiresMs }: Session): number => Math.min(expiresMs - Date.now(), STREAM_MS_MAX);
