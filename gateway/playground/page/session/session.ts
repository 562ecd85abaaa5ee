/**
 * The log-in of this page. A token lives in memory only; of a demo post the label is kept for the tab, so that reloading the page in
 * development asks for a new token by itself.
 */
import { useSyncExternalStore } from 'react';
import { viewerOf, type Viewer } from './viewer.js';

export interface Session {
  readonly token: string;
  readonly viewer: Viewer;
  /** The demo post it belongs to; null for a pasted token. */
  readonly demoPost: string | null;
}

/** An invented person whom anybody may act as, in development. */
export interface DemoPost {
  readonly label: string;
  /** The name of the post, as in tokens. */
  readonly post: string;
}

const KEY = 'baoxue.demo-post';
let session: Session | null = null;
let wish: string | null = null;
let wasRefused = false;
const listeners = new Set<() => void>();

function change(next: Session | null): void {
  session = next;
  if (next?.demoPost) sessionStorage.setItem(KEY, next.demoPost);
  else sessionStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

export const useSession = (): Session | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );

/** False for text that is no token. */
export function signIn(token: string, demoPost: string | null = null): boolean {
  const viewer = viewerOf(token);
  if (!viewer) return false;
  wish = null;
  wasRefused = false;
  change({ token, viewer, demoPost });
  return true;
}

export const signOut = (): void => change(null);

/** Leaves, to come back as the named post. */
export function changePostTo(post: string): void {
  wish = post;
  signOut();
}

/** Whether the last log-in ended because its token was refused. */
export const logInWasRefused = (): boolean => wasRefused;

/** The post that somebody left to become; null once somebody is signed in. */
export const wishedPost = (): string | null => wish;

/** Empty in production. */
export async function fetchDemoPosts(): Promise<readonly DemoPost[]> {
  const response = await fetch('/dev/posts');
  return response.ok ? ((await response.json()) as DemoPost[]) : [];
}

/** False when the gateway gives no token for it, as in production. */
export async function signInAs(demoPost: string): Promise<boolean> {
  const response = await fetch(`/dev/token?${new URLSearchParams({ post: demoPost }).toString()}`);
  if (!response.ok) return false;
  const { token } = (await response.json()) as { token: string };
  return signIn(token, demoPost);
}

/** Signs in again as the demo post of this tab, if there is one. */
export async function resume(): Promise<void> {
  const demoPost = sessionStorage.getItem(KEY);
  if (demoPost) await signInAs(demoPost).catch(() => false);
}

/** The token to send now; null when nobody is signed in. */
export const currentToken = (): string | null => session?.token ?? null;

/** A token was refused: a demo post gets a new one, anybody else has to sign in again. */
export async function renew(): Promise<boolean> {
  const demoPost = session?.demoPost ?? null;
  if (demoPost && (await signInAs(demoPost))) return true;
  wasRefused = true;
  signOut();
  return false;
}
