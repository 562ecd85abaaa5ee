/** The legal holds 依法留存 of all records of one child (G4): a merge does not lift what a court asked for. */
import { presentHold, type LegalHold, type LegalHolds } from './legal-hold.js';

export interface HoldOfRecord {
  /** The record under which it was placed, and its words sealed. */
  readonly recordId: string;
  readonly hold: LegalHold;
}

/** Oldest first. */
export const joinedHolds = (records: readonly ({ readonly recordId: string } & LegalHolds)[]): readonly HoldOfRecord[] =>
  records
    .flatMap(({ recordId, holds }) => holds.map((hold) => ({ recordId, hold })))
    .toSorted((a, b) => (a.hold.placedOn < b.hold.placedOn ? -1 : a.hold.placedOn > b.hold.placedOn ? 1 : 0));

interface Looked {
  readonly recordId: string;
  readonly state: LegalHolds;
  /** Whether this very command lifted its hold before. */
  readonly alreadyApplied: boolean;
}

/** The record whose hold a command lifts: the one it lifted before when it is repeated, else the first that holds; undefined when none does. */
export const holdingRecord = (records: readonly Looked[]): string | undefined =>
  (records.find(({ alreadyApplied }) => alreadyApplied) ?? records.find(({ state }) => presentHold(state)))?.recordId;
