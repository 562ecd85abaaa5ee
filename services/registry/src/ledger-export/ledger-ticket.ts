/**
 * The link to a ledger's file (A11): for a few minutes, and for the one who asked alone. What was asked travels sealed in the link itself, so that
 * any replica can make the file, and no log on the way tells who asked for what and why.
 */
import { idFrom } from '@baoxue/domain';
import { sealedField, type FieldCipher } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Long enough to begin with the file at once, too short to be passed around. */
const LIFE_MS = 5 * 60_000;

/** Whose link it is: a person in a post. */
export interface Holder {
  readonly subject: string;
  readonly post: string;
}

interface Sealed<A> {
  readonly asked: A;
  /** Milliseconds since 1970. */
  readonly untilMs: number;
}

const field = <A>() => sealedField<Sealed<A>>('ledger_downloads', 'ticket');
/** The text opens for its holder and for nobody else. */
const idOf = ({ subject, post }: Holder): string => idFrom('ledger-download', subject, post);

export function sealTicket<A>(cipher: FieldCipher, holder: Holder, asked: A, now: Date): { ticket: string; until: Date } {
  const untilMs = now.getTime() + LIFE_MS;
  return { ticket: field<A>().seal(cipher, idOf(holder), { asked, untilMs }), until: new Date(untilMs) };
}

/** @throws Refusal DOWNLOAD_UNKNOWN, the same for a link of somebody else and for none at all · DOWNLOAD_EXPIRED */
export function openTicket<A>(cipher: FieldCipher, holder: Holder, ticket: string, now: Date): A {
  const { asked, untilMs } = opened<A>(cipher, holder, ticket);
  if (now.getTime() >= untilMs) throw refuse('DOWNLOAD_EXPIRED');
  return asked;
}

function opened<A>(cipher: FieldCipher, holder: Holder, ticket: string): Sealed<A> {
  try {
    return field<A>().open(cipher, idOf(holder), ticket);
  } catch {
    throw refuse('DOWNLOAD_UNKNOWN');
  }
}
