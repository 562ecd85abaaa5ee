import { RECIPIENTS, replyTopicFor, topicFor } from './departments/departments.js';
import type { TopicName } from './envelope.js';

/** A Kafka topic as data. `infra` creates what is missing; nothing is created by accident. */
export interface Topic {
  readonly name: TopicName;
  readonly owner: 'registry' | 'attendance' | 'poverty-aid' | 'special-education';
  readonly partitions: number;
  /** What the key is: events with one key keep their order. */
  readonly key: string;
  /** Milliseconds; -1 keeps for ever, so that a new service can rebuild its cards by replay. */
  readonly retentionMs: number;
}

const FOR_EVER = -1;
const YEAR_MS = 366 * 86_400_000;
/** Enough to spread a city over a dozen replicas of a service; more costs the broker and brings nothing. */
const PARTITIONS = 6;

const topic = (name: TopicName, owner: Topic['owner'], key: string): Topic => ({
  name,
  owner,
  key,
  partitions: PARTITIONS,
  retentionMs: FOR_EVER,
});

/** A department's messages are few: one partition, so that any client reads them in order, and kept for a year to be read again. */
const forDepartment = (name: TopicName, key: string): Topic => ({ ...topic(name, 'attendance', key), partitions: 1, retentionMs: YEAR_MS });

export const topics: readonly Topic[] = [
  topic('baoxue.registry.student', 'registry', 'student id'),
  topic('baoxue.registry.school', 'registry', 'school or class id'),
  topic('baoxue.attendance.roll', 'attendance', 'roll id'),
  topic('baoxue.attendance.absence-run', 'attendance', 'student id'),
  topic('baoxue.attendance.dropout-case', 'attendance', 'case id'),
  topic('baoxue.attendance.referral', 'attendance', 'id of the child’s referrals to a department'),
  topic('baoxue.attendance.service-hold', 'attendance', 'id of the case’s holds'),
  topic('baoxue.attendance.notice', 'attendance', 'id of the case’s ladder'),
  topic('baoxue.attendance.learning-support', 'attendance', 'id of the child’s learning support'),
  topic('baoxue.attendance.office-matter', 'attendance', 'id of the matter'),
  topic('baoxue.poverty-aid.ledger', 'poverty-aid', 'ledger entry id'),
  topic('baoxue.poverty-aid.aid-review', 'poverty-aid', 'review id'),
  topic('baoxue.poverty-aid.aid-plan', 'poverty-aid', 'plan id'),
  topic('baoxue.poverty-aid.payment', 'poverty-aid', 'payment id'),
  topic('baoxue.poverty-aid.left-behind', 'poverty-aid', 'file id'),
  topic('baoxue.poverty-aid.migrant-child', 'poverty-aid', 'id of the child’s entry'),
  topic('baoxue.special-education.certificate', 'special-education', 'certificate id'),
  topic('baoxue.special-education.placement-review', 'special-education', 'review id'),
  topic('baoxue.special-education.placement', 'special-education', 'student id'),
  topic('baoxue.special-education.home-teaching', 'special-education', 'student id'),
  topic('baoxue.special-education.individual-plan', 'special-education', 'student id'),
  topic('baoxue.special-education.disabled-enrolment', 'special-education', 'id of a part of the count'),
  topic('baoxue.attendance.department-reply', 'attendance', 'id of the message that is answered'),
  ...RECIPIENTS.flatMap((recipient) => [
    forDepartment(topicFor(recipient), 'student id where the agreement shares it, else id of the message'),
    forDepartment(replyTopicFor(recipient), 'any'),
  ]),
];
