/**
 * A ladder whose case goes on under another record of the same child 合并学籍: a merge corrects who the child is and takes no rung back. It goes
 * as a whole, so that each notice stands on one case. Requirements A3, B7.
 */
import type { SchoolDate } from '@baoxue/domain';
import type { CaseSubject } from '../dropout-case/index.js';
import { isOwed } from '../obligation/index.js';
import {
  outcomeOwed,
  serviceOwed,
  type Ladder,
  type LadderContext,
  type LadderStep,
  type Notice,
  type OpenedLadder,
} from './ladder-state.js';

export interface TakeOverLadder {
  readonly type: 'TakeOver';
  readonly caseId: string;
  readonly subject: CaseSubject;
  /** As it stood on the former case, its papers sealed for this one. */
  readonly former: OpenedLadder;
}

export interface LadderTakenOver {
  readonly type: 'LadderTakenOver';
  readonly ladder: OpenedLadder;
}

export function takeOver({ caseId, subject, former }: TakeOverLadder, state: Ladder, context: LadderContext): readonly LadderTakenOver[] {
  if (state.status !== 'None' || former.notices.length === 0) return [];
  // Whether the end of the former case was heard before the merge or not: what it revoked was not revoked.
  const notices = former.notices.map((notice) => ({ ...notice, revokedOn: null }));
  const endedOn = former.notices.some(({ revokedOn }) => revokedOn !== null) ? null : former.endedOn;
  const past = former.steps.filter((step) => !isOwed(step));
  const steps = endedOn === null ? [...past, ...stillOwed(notices.at(-1), context)] : past;
  const status = endedOn === null ? 'Open' : 'Ended';
  return [{ type: 'LadderTakenOver', ladder: { status, caseId, subject, notices, steps, endedOn } }];
}

/** A time limit that is over by now runs anew. */
function stillOwed(last: Notice | undefined, context: LadderContext): readonly LadderStep[] {
  if (!last || last.outcome !== null) return [];
  const { complyBy } = last;
  const owedFrom = (day: SchoolDate): LadderStep =>
    complyBy === null ? serviceOwed({ ...last, issuedOn: day }, context) : outcomeOwed(last, day, context);
  const owed = owedFrom(complyBy ?? last.issuedOn);
  return [owed.dueOn < context.today ? owedFrom(context.today) : owed];
}

/** What goes to another case has nothing more here, to be revoked or to be done. It is kept until it stands there: nothing is lost on the way. */
export const passOn = (state: Ladder, { today: on }: LadderContext) =>
  state.status === 'None' || state.notices.length === 0 ? [] : [{ type: 'LadderPassedOn', on } as const];

export const arrive = (state: Ladder) => (state.status === 'None' || !state.leaving ? [] : [{ type: 'LadderArrived' } as const]);
