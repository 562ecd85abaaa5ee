import { isIP } from 'node:net';
import { Refusal } from '@baoxue/domain';
import { Webhook } from 'standardwebhooks';
import { Agent, request, type Dispatcher } from 'undici';
import type { AddressGuard } from './address-guard.js';

export interface SignedMessage {
  /** The same for every attempt, so that the receiver can drop what it has. */
  readonly id: string;
  readonly body: string;
}

/** What became of an attempt. Reasons are codes: what a receiver answers is not kept. */
export type SendOutcome = { readonly delivered: true } | { readonly delivered: false; readonly reason: SendFailure };

export type SendFailure = 'GONE' | 'REDIRECTED' | 'ADDRESS_REFUSED' | 'UNREACHABLE' | `HTTP_${number}`;

export interface WebhookSender {
  send(url: string, secret: string, message: SignedMessage): Promise<SendOutcome>;
  close(): Promise<void>;
}

/** A receiver that takes longer does its work before it answers; it should answer first. */
const TIMEOUT_MS = 10_000;
/** An answer is a status; nobody reads a body. */
const ANSWER_BYTES_MAX = 16_384;

/** A new secret, as the specification writes it. @param bytes 24 to 64 random bytes */
export const secretFrom = (bytes: Buffer): string => `whsec_${bytes.toString('base64')}`;

/** Posts signed messages (Standard Webhooks) to addresses the guard lets through; follows no redirect. */
export function webhookSender(guard: AddressGuard, now: () => Date = () => new Date()): WebhookSender {
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    maxResponseSize: ANSWER_BYTES_MAX,
  });
  return {
    async send(url, secret, { id, body }) {
      const { hostname } = new URL(url);
      const literal = hostname.replace(/^\[|\]$/g, '');
      // No name, no look-up: an address written as numbers is checked here.
      if (isIP(literal) && !guard.mayReach(literal)) return failed('ADDRESS_REFUSED');
      const at = now();
      const headers = {
        'content-type': 'application/cloudevents+json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': new Webhook(secret).sign(id, at, body),
      };
      try {
        return outcomeOf(await request(url, { method: 'POST', headers, body, dispatcher: agent, signal: AbortSignal.timeout(TIMEOUT_MS) }));
      } catch (error) {
        return failed(isRefused(error) ? 'ADDRESS_REFUSED' : 'UNREACHABLE');
      }
    },
    close: () => agent.close(),
  };
}

function outcomeOf({ statusCode, body }: Dispatcher.ResponseData): SendOutcome {
  void body.dump().catch(() => {});
  if (statusCode >= 200 && statusCode < 300) return { delivered: true };
  if (statusCode === 410) return failed('GONE');
  return failed(statusCode >= 300 && statusCode < 400 ? 'REDIRECTED' : `HTTP_${statusCode}`);
}

const failed = (reason: SendFailure): SendOutcome => ({ delivered: false, reason });

const isRefused = (error: unknown): boolean =>
  error instanceof Refusal ||
  (error instanceof Error && (isRefused(error.cause) || (error instanceof AggregateError && error.errors.some(isRefused))));
