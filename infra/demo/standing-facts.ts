/** What stands in the four services and on the topics, in the sentences of promised-facts.ts. */
import { DAYS_OF_STORY } from './promised-facts.js';
import { childrenInGraph, marksOnRegisters, type CaseInGraph, type ChildInGraph } from './situation.js';
import type { Stage } from './story.js';
import type { TopicEvent } from './topic-reader.js';

/** Topics whose events the story promises. */
export const TOPICS_OF_STORY = [
  'baoxue.registry.student',
  'baoxue.attendance.dropout-case',
  'baoxue.poverty-aid.aid-review',
  'baoxue.special-education.placement-review',
  'partner.civil-affairs',
  'partner.poverty-office',
];

export interface Standing {
  readonly facts: readonly string[];
  /** Events about the children of the school. */
  readonly events: readonly TopicEvent[];
  readonly children: readonly ChildInGraph[];
}

/** @param events everything the topics held when they were read last */
export async function whatStands(stage: Stage, events: readonly TopicEvent[]): Promise<Standing> {
  const { school, cast, days } = stage;
  const children = await childrenInGraph(stage);
  const numbers = new Map(school.students.map(({ name, number }) => [name, number]));
  const ids = new Map(children.map(({ id, name }) => [id, numbers.get(name)]));
  const own = events.filter(({ data }) => ids.has(String(data['studentId'])));
  const registers = await Promise.all(
    school.classIds.map(async (classId, index) => {
      const marks = await marksOnRegisters(cast.bureau, classId, days.slice(0, DAYS_OF_STORY));
      return marks.flatMap((count, day) => (count === null ? [] : [`class ${index + 1}: register of day ${day + 1} with ${count} marks`]));
    }),
  );
  return {
    children,
    events: own,
    facts: [
      ...registers.flat(),
      ...children.flatMap((child) => factsOf(child).map((fact) => `${numbers.get(child.name)} ${fact}`)),
      ...own.flatMap((event) => (isTold(event) ? [`${ids.get(String(event.data['studentId']))} ${sentenceOf(event)}`] : [])),
    ],
  };
}

function factsOf({ mark, dropoutCases, aid, specialEducation }: ChildInGraph): string[] {
  return [
    'registry: registered',
    `registry: marked ${mark}`,
    ...dropoutCases.flatMap(factsOfCase),
    ...(aid?.ledgers ?? []).map(() => 'poverty-aid: on a ledger'),
    ...(aid?.reviews ?? []).map(({ status }) => `poverty-aid: review ${status}`),
    ...(specialEducation?.certificates ?? []).map(() => 'special-education: has a certificate'),
    ...(specialEducation?.reviews ?? []).map(({ status }) => `special-education: review ${status}`),
  ];
}

const factsOfCase = ({ status, contacts, reports, aidReviewAnswer }: CaseInGraph): string[] => [
  `attendance: case ${status}`,
  ...contacts.map(({ kind }) => `attendance: contact ${kind}`),
  ...reports.filter(({ receivedOn }) => receivedOn !== null).map(({ to }) => `attendance: receipt of ${to}`),
  ...(aidReviewAnswer?.completedOn ? ['attendance: aid review answered'] : []),
];

/** Reminders and receipts tell that something on a case changed; how many there are depends on what else happens in the town. */
const REMINDERS = ['dropout.case.updated.v1', 'dropout.case.step-due.v1'];
const isTold = ({ type }: TopicEvent): boolean => !REMINDERS.includes(type);

function sentenceOf({ type, data }: TopicEvent): string {
  switch (type) {
    case 'student.marked.v1':
      return `${type} ${String(data['mark'])}`;
    case 'dropout.case.contacted.v1':
      return `${type} ${String(data['kind'])}`;
    case 'civil-affairs.notice.v1':
      return `civil-affairs: told ${String(data['mark'])}`;
    case 'poverty-office.notice.v1':
      return `poverty-office: told ${String(data['mark'])}`;
    default:
      return type;
  }
}
