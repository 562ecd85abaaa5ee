/** Who a token speaks for, read for display only: the gateway alone decides what it is worth. Pure. */

export interface Viewer {
  readonly post: string;
  readonly jurisdictions: readonly string[];
  readonly schools: readonly string[];
  readonly classes: readonly string[];
}

/** The claims of a JSON web token, or null for anything else. */
export function viewerOf(token: string): Viewer | null {
  const [, payload, ...rest] = token.split('.');
  if (payload === undefined || rest.length !== 1) return null;
  try {
    const claims = JSON.parse(textOf(payload)) as Record<string, unknown>;
    if (typeof claims['post'] !== 'string') return null;
    const list = (name: string) => (Array.isArray(claims[name]) ? claims[name].map(String) : []);
    return { post: claims['post'], jurisdictions: list('jurisdictions'), schools: list('schools'), classes: list('classes') };
  } catch {
    return null;
  }
}

function textOf(base64url: string): string {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
