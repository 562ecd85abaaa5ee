import type { PlacementKind } from '@baoxue/contracts';
import { kebabCase, type ConstantCase, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** Where and how a child with a disability learns 安置 (残疾人教育条例 art. 17). One school always answers for the child and keeps the registration. */
export type Arrangement =
  | { readonly kind: Exclude<PlacementKind, 'waiting'>; readonly schoolId: string }
  | { readonly kind: 'waiting'; readonly schoolId: string; readonly waitingFor: Exclude<PlacementKind, 'waiting'> };

const SCHOOL_CODE = /^\d{10}$/;

/** @throws Refusal SCHOOL_CODE_INVALID, naming the field */
export function schoolCode(text: string, field: string): string {
  if (!SCHOOL_CODE.test(text)) throw refuse('SCHOOL_CODE_INVALID', { field });
  return text;
}

/** An arrangement as an input of the schema asks for it. */
export interface AskedArrangement {
  readonly kind: ConstantCase<PlacementKind>;
  readonly schoolId?: string | null | undefined;
  readonly waitingFor?: ConstantCase<PlacementKind> | null | undefined;
}

/**
 * What is asked for; by default the child's own school answers for it.
 * @param within the input whose fields these are
 * @throws Refusal SCHOOL_CODE_INVALID · WAITING_FOR_REQUIRED
 */
export function arrangementAsked(
  { kind, schoolId, waitingFor }: AskedArrangement,
  child: { readonly schoolId: string },
  within: string,
): Arrangement {
  const answering = schoolId ? schoolCode(schoolId, `${within}.schoolId`) : child.schoolId;
  if (kind !== 'WAITING') return { kind: kebabCase(kind), schoolId: answering };
  if (!waitingFor || waitingFor === 'WAITING') throw refuse('WAITING_FOR_REQUIRED', { field: `${within}.waitingFor` });
  return { kind: 'waiting', schoolId: answering, waitingFor: kebabCase(waitingFor) };
}

/** The placement a recommendation must name: a child waits for what was recommended. */
export const purposeOf = (arrangement: Arrangement): PlacementKind =>
  arrangement.kind === 'waiting' ? arrangement.waitingFor : arrangement.kind;

/** Whether a child stays where and how it learns. */
export const isSameArrangement = (one: Arrangement, other: Arrangement): boolean =>
  one.kind === other.kind && one.schoolId === other.schoolId && purposeOf(one) === purposeOf(other);

/** A decision as far as its time is concerned. Numbers count a child's decisions from 1. */
export interface Numbered {
  readonly number: number;
  readonly effectiveFrom: SchoolDate;
}

/** The decision that holds on a day, or null: of those that have begun, the one decided last. The order of the list does not matter. */
export function inForceOn<D extends Numbered>(decisions: readonly D[], day: SchoolDate): D | null {
  const begun = decisions.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return begun.reduce<D | null>((last, each) => (last === null || each.number > last.number ? each : last), null);
}
