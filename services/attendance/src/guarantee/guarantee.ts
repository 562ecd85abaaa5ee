/**
 * 三包三保: who answers for what, where, in a school year. Town and village cadres for enrolment 入学率, schools for consolidation 巩固率,
 * teachers for the pass rate 合格率. Plan 〔2018〕49, 四（三）; docs/rules/village-grid.md; requirement B12.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export const GUARANTEES = ['enrolment', 'consolidation', 'pass-rate'] as const;
export type Guarantee = (typeof GUARANTEES)[number];

/** 镇、村干部包动员保入学率、学校包管理保巩固率，教师包教学保合格率. */
const HOLDERS: Readonly<Record<Guarantee, readonly string[]>> = {
  enrolment: ['town-officer', 'grid-worker'],
  consolidation: ['head'],
  'pass-rate': ['class-teacher'],
};

/** A town or village, a school, or a class. */
export interface GuaranteePlace {
  readonly code: string;
  readonly jurisdictions: readonly string[];
  readonly schoolId: string | null;
  readonly classId: string | null;
}

export interface HeldGuarantee {
  readonly status: 'Held';
  readonly guarantee: Guarantee;
  readonly schoolYear: string;
  readonly place: GuaranteePlace;
  readonly holder: string;
  readonly targetPercent: number;
  readonly setOn: SchoolDate;
}
export type GuaranteeState = { readonly status: 'None' } | HeldGuarantee;

export interface SetGuarantee extends Omit<HeldGuarantee, 'status' | 'setOn'> {
  readonly type: 'SetGuarantee';
}
export interface GuaranteeSet extends Omit<HeldGuarantee, 'status'> {
  readonly type: 'GuaranteeSet';
}

function decide(
  { type: _type, ...held }: SetGuarantee,
  _state: GuaranteeState,
  { today }: { readonly today: SchoolDate },
): readonly GuaranteeSet[] {
  if (!HOLDERS[held.guarantee].includes(held.holder)) throw refuse('GUARANTEE_HOLDER', { field: 'input.holder' });
  if (!isPlaceOf(held.guarantee, held.place)) throw refuse('GUARANTEE_PLACE', { field: 'input.place' });
  if (!(held.targetPercent > 0 && held.targetPercent <= 100)) throw refuse('PERCENT', { field: 'input.targetPercent' });
  return [{ type: 'GuaranteeSet', ...held, setOn: today }];
}

/** Enrolment is of a town or village, consolidation of a school, the pass rate of a class. */
const isPlaceOf = (guarantee: Guarantee, { schoolId, classId }: GuaranteePlace): boolean =>
  ({ enrolment: schoolId === null, consolidation: schoolId !== null && classId === null, 'pass-rate': classId !== null })[guarantee];

function evolve(_state: GuaranteeState, { type: _type, ...held }: GuaranteeSet): GuaranteeState {
  return { status: 'Held', ...held };
}

/** Places of which nobody answers for what should be answered for there. */
export const gapsOf = (expected: readonly string[], held: readonly HeldGuarantee[], guarantee: Guarantee): readonly string[] => {
  const covered = new Set(held.filter((each) => each.guarantee === guarantee).map(({ place }) => place.code));
  return expected.filter((code) => !covered.has(code));
};

export const guaranteeDecider: Decider<SetGuarantee, GuaranteeSet, GuaranteeState, { readonly today: SchoolDate }> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};
