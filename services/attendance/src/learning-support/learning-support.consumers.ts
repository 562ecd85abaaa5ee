import { commandHandler, schoolDateOf, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { followingChild, type FollowingChild } from '@baoxue/mongo';
import { subjectOf } from '../dropout-case/index.js';
import type { DueWork } from '@baoxue/service';
import { learningSupportDecider } from './learning-support.js';
import { supportRecordId, type LearningSupportStore } from './learning-support.store.js';

export interface SupportFollowing extends Omit<FollowingChild, 'follow'> {
  readonly supports: LearningSupportStore;
  readonly clock: Clock;
}

/** Others are told of who was supported before they were told of such children. */
export function supportTelling({ supports, clock }: Pick<SupportFollowing, 'supports' | 'clock'>): DueWork {
  const decide = commandHandler(learningSupportDecider, supports);
  const context = () => ({ today: schoolDateOf(clock.now()) });
  const cause = (id: string) => ({ actor: 'attendance/learning-support', correlationId: id });
  return { store: supports, tick: (id) => decide(id, { type: 'Tell' }, { cause: cause(id), context: context() }) };
}

/** Support goes along with a child that changes class or school: its new teachers see it, and the old ones no more. Requirements A5, B11. */
export function learningSupportHandlers({ supports, clock, ...rest }: SupportFollowing): EventHandlers {
  const decide = commandHandler(learningSupportDecider, supports);
  return followingChild({
    ...rest,
    follow(child, event) {
      const subject = subjectOf(child);
      const context = { today: schoolDateOf(clock.now()) };
      const options = { cause: causedBy(event, 'attendance/learning-support'), commandKey: event.id, context };
      return decide(supportRecordId(subject.studentId), { type: 'FollowChild', subject }, options);
    },
  });
}
