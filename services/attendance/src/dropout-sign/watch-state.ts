/** What is remembered of a child in whom signs of dropping out 辍学苗头 were seen. Requirement B4. */
import type { SchoolDate } from '@baoxue/domain';
import type { CaseSubject, Persuasion } from '../dropout-case/index.js';
import { isOverdue, isOwed, type Obligation } from '../obligation/index.js';

/** 打算外出务工 · 表示不再上学 · 经常零星缺课 · 厌学 · 家庭可能外迁 · 同伴辍学 · 其他. Our table, to be confirmed by the bureau. */
export const SIGNS = [
  'looking-for-work',
  'will-not-come-back',
  'scattered-absence',
  'tired-of-study',
  'family-may-move',
  'friends-dropped-out',
  'other',
] as const;
export type SignCode = (typeof SIGNS)[number];

/** Something that came from another record of the child, which a merge 合并学籍 closed. */
export interface Carried {
  /** That record. */
  readonly from?: string | undefined;
}

export interface Sign extends Carried {
  readonly code: SignCode;
  readonly on: SchoolDate;
  /** Post that recorded it. */
  readonly by: string;
}

/** Persuasion before there is a case: who took part, and what the family said. */
export interface EarlyPersuasion extends Pick<Persuasion, 'on' | 'participants' | 'outcome' | 'by'>, Carried {}

export interface WatchStep extends Obligation<'persuade-by-school' | 'persuade-by-inspector'>, Carried {
  /** Day of the sign that asks for it; earlier versions did not keep it. */
  readonly raisedOn?: SchoolDate;
}

export interface Watch {
  readonly signs: readonly Sign[];
  readonly persuasions: readonly EarlyPersuasion[];
  readonly steps: readonly WatchStep[];
  /** How the watch ended, with the case it led into; null while the child is watched. */
  readonly ended: { readonly on: SchoolDate; readonly caseId: string | null } | null;
  /** The record that took everything back when its merge was undone. */
  readonly givenBackTo?: string;
}

export interface WatchedChild {
  readonly status: 'Watched';
  readonly subject: CaseSubject;
  /** Oldest first; only the last can be open. */
  readonly watches: readonly Watch[];
}
export type ChildWatch = { readonly status: 'None' } | WatchedChild;

/** The latest watch, open or over; null for a child that was never watched. */
export const lastWatch = (state: ChildWatch): Watch | null => (state.status === 'None' ? null : (state.watches.at(-1) ?? null));

/** The watch that is not over, or null. */
export function openWatch(state: ChildWatch): Watch | null {
  const last = lastWatch(state);
  return last && last.ended === null ? last : null;
}

/** What is still owed on a watch: nothing once it is over. */
export const owedOn = ({ steps, ended }: Watch): readonly WatchStep[] => (ended === null ? steps.filter(isOwed) : []);

/** A level was told that persuasion was not done on its day. */
export const isMissed = ({ steps }: Watch): boolean => steps.some(isOverdue);
