import { pino, type Logger } from 'pino';

/** Keys that could hold a person's data or a credential; a second fence, since nothing logs variables or bodies in the first place. */
const REDACTED = [
  'name',
  'idNumber',
  'phone',
  'address',
  'note',
  'variables',
  'token',
  'authorization',
  '["x-baoxue-viewer"]',
  'body',
  'data',
];

/** JSON lines on stdout. Of an error its type, code and stack are kept; a driver's message may quote a document, so it is left out. */
export const createLogger = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    redact: REDACTED.flatMap((key) => (key.startsWith('[') ? [key, `*${key}`] : [key, `*.${key}`])),
    serializers: { err: faultWithoutText },
  });

/** Type, code and frames of an error without its message. */
export function faultWithoutText(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return { type: error.name, code: (error as NodeJS.ErrnoException).code, stack: frames.join('\n') };
}
