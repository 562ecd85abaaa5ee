/** What school, town and bureau do about the cases. */
import { command, commandOnSight } from './command.js';
import type { DemoStudent, Fate } from './demo-school.js';
import { eventually, type Desk } from './desk.js';
import { childrenOf, type Child, type CaseInGraph } from './situation.js';
import type { Stage } from './story.js';

/** A child whose case is open or was. */
type ChildWithCase = Child & { readonly openedCase: CaseInGraph };

async function childrenWithCase(stage: Stage, fates: readonly Fate[]): Promise<readonly ChildWithCase[]> {
  const children = await childrenOf(stage);
  return children.filter((child): child is ChildWithCase => child.openedCase !== undefined && fates.includes(child.student.fate));
}

const OUT_FOR_OVER_A_WEEK: readonly Fate[] = ['drops out and returns', 'stays out'];

/** A telephone call and a home visit for each child, on the day of the suspicion. */
export async function persuade(stage: Stage): Promise<string> {
  const { cast, days } = stage;
  const on = days[3];
  const children = await childrenWithCase(stage, ['is persuaded', ...OUT_FOR_OVER_A_WEEK]);
  await Promise.all(
    [...cast.teachers].map(async ([classId, teacher]) => {
      for (const { openedCase } of children.filter(({ student }) => student.classId === classId)) {
        const { id: caseId } = openedCase;
        await command(teacher, 'recordContact', { idempotencyKey: 'call', caseId, kind: 'PHONE', on, reached: true });
        await command(teacher, 'recordContact', {
          idempotencyKey: 'visit',
          caseId,
          kind: 'HOME_VISIT',
          on,
          reached: true,
          note: '家访示例',
        });
      }
    }),
  );
  return `${children.length} calls and ${children.length} home visits are on the cases`;
}

/** The registry administrator looks at each case and confirms it, then waits for what follows in the other services. */
export async function confirmDropouts(stage: Stage): Promise<string> {
  const { administrator } = stage.cast;
  const children = await childrenWithCase(stage, OUT_FOR_OVER_A_WEEK);
  for (const { openedCase } of children) {
    const { id } = openedCase;
    await commandOnSight(administrator, 'confirmDropout', { kind: 'dropoutCase', id }, { idempotencyKey: 'confirm', caseId: id });
  }
  const followed = ({ student, now }: Child): boolean =>
    ['DROPPED_OUT', 'RETURNED'].includes(now.mark) &&
    has(now.aid?.reviews) &&
    (!student.hasCertificate || has(now.specialEducation?.reviews));
  await eventually(
    () => childrenWithCase(stage, OUT_FOR_OVER_A_WEEK),
    (now) => now.every(followed),
    'marks, aid reviews and placement reviews to follow',
  );
  return `${children.length} dropouts are confirmed; ${reviewsOf(children)}; every registration is kept`;
}

const has = (list: readonly object[] | undefined): boolean => list !== undefined && list.length > 0;
const reviewsOf = (children: readonly { readonly student: DemoStudent }[]): string =>
  `aid reviews are open for all, placement reviews for ${children.filter(({ student }) => student.hasCertificate).length}`;

/** Both recipients of each written report give their receipt. */
export async function giveReceipts(stage: Stage): Promise<string> {
  const children = await childrenWithCase(stage, OUT_FOR_OVER_A_WEEK);
  const receipts = async (desk: Desk, recipient: 'TOWN' | 'BUREAU') => {
    for (const { openedCase } of children) {
      await command(desk, 'acknowledgeReport', { idempotencyKey: `receipt-${recipient}`, caseId: openedCase.id, recipient });
    }
  };
  await Promise.all([receipts(stage.cast.town, 'TOWN'), receipts(stage.cast.bureau, 'BUREAU')]);
  return `${2 * children.length} receipts are given`;
}

/** Children of one fate come back on a day of the story. */
export async function recordReturns(stage: Stage, fate: Fate, day: number): Promise<string> {
  const { cast, days, moveTo } = stage;
  const returnedOn = days[day - 1] ?? '';
  moveTo(returnedOn);
  const children = await childrenWithCase(stage, [fate]);
  for (const { openedCase } of children) {
    await command(cast.administrator, 'recordReturn', { idempotencyKey: 'return', caseId: openedCase.id, returnedOn });
  }
  return `${children.length} children are back`;
}
