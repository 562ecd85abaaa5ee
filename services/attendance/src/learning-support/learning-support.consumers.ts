import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { subjectOf } from '../dropout-case/index.js';
import { learningSupportDecider } from './learning-support.js';
import { supportRecordId, type LearningSupportStore } from './learning-support.store.js';

/** Support goes along with a child that changes class or school: its new teachers see it, and the old ones no more. Requirements A5, B11. */
export function learningSupportHandlers(supports: LearningSupportStore, clock: Clock): EventHandlers {
  const decide = commandHandler(learningSupportDecider, supports);
  return {
    async 'student.moved.v1'(event: EventEnvelope<StudentCard>) {
      const subject = subjectOf(event.data);
      const context = { today: schoolDateOf(clock.now()) };
      const options = { cause: causedBy(event, 'attendance/learning-support'), commandKey: event.id, context };
      await decide(supportRecordId(subject.studentId), { type: 'FollowChild', subject }, options);
    },
  };
}
