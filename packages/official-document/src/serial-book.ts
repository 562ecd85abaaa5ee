/**
 * The register of document numbers 发文登记簿 of one issuer and year. Numbers have no gaps: each belongs to one notice, or is void with
 * its day, and a void number is not given again. Requirement B7.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';

export interface SerialEntry {
  readonly serial: number;
  readonly noticeId: string;
  readonly on: SchoolDate;
  readonly voidOn: SchoolDate | null;
}

export interface SerialBook {
  readonly entries: readonly SerialEntry[];
}

export type SerialCommand =
  | { readonly type: 'Reserve'; readonly noticeId: string; readonly on: SchoolDate }
  | { readonly type: 'Void'; readonly noticeId: string; readonly on: SchoolDate };
export type SerialEvent =
  | { readonly type: 'Reserved'; readonly entry: SerialEntry }
  | { readonly type: 'Voided'; readonly serial: number; readonly on: SchoolDate };

/** The number that a notice bears, or undefined while it has none. */
export const serialOf = ({ entries }: SerialBook, noticeId: string): number | undefined =>
  entries.find((entry) => entry.noticeId === noticeId && entry.voidOn === null)?.serial;

function decide(command: SerialCommand, book: SerialBook): readonly SerialEvent[] {
  const { noticeId, on } = command;
  const present = serialOf(book, noticeId);
  if (command.type === 'Void') return present === undefined ? [] : [{ type: 'Voided', serial: present, on }];
  if (present !== undefined) return [];
  return [{ type: 'Reserved', entry: { serial: book.entries.length + 1, noticeId, on, voidOn: null } }];
}

const evolve = ({ entries }: SerialBook, event: SerialEvent): SerialBook => ({
  entries:
    event.type === 'Reserved'
      ? [...entries, event.entry]
      : entries.map((entry) => (entry.serial === event.serial ? { ...entry, voidOn: event.on } : entry)),
});

export const serialBookDecider: Decider<SerialCommand, SerialEvent, SerialBook, null> = {
  decide,
  evolve,
  initialState: () => ({ entries: [] }),
};
