/** Who may do what at the broker, as it follows from the data-sharing agreements. */
import {
  agreementInForce,
  departmentOf,
  RECIPIENTS,
  replyTopicFor,
  topicFor,
  type RecipientName,
  type SharingAgreement,
} from '@baoxue/contracts';

/** One right: an operation on a topic, or on every group whose name begins so. */
export interface Right {
  readonly user: string;
  readonly kind: 'topic' | 'group-prefix';
  readonly name: string;
  readonly operation: 'read' | 'write' | 'describe';
}

export interface Access {
  readonly users: readonly string[];
  readonly rights: readonly Right[];
}

export interface Changes {
  readonly usersToAdd: readonly string[];
  readonly rightsToAdd: readonly Right[];
  readonly rightsToRemove: readonly Right[];
  readonly usersToRemove: readonly string[];
}

/** Users with this beginning are ours to add and remove; all others are left alone. */
export const USER_PREFIX = 'department-';
/** Bytes a second, each way: a department reads a few kilobytes a day, and a replay of a year still takes seconds. */
export const BYTES_PER_SECOND_MAX = 1_048_576;

export const userOf = (recipient: RecipientName): string => USER_PREFIX + recipient.replace('.', '-');

/** A department reads its own topic, answers on its own reply topic, and names its groups with its own name. */
function rightsOf(recipient: RecipientName, installation: string): Right[] {
  const user = userOf(recipient);
  const named = (name: string) => (installation === '' ? name : `${installation}.${name}`);
  const on = (kind: Right['kind'], name: string, ...operations: Right['operation'][]) =>
    operations.map((operation): Right => ({ user, kind, name, operation }));
  return [
    ...on('topic', named(topicFor(recipient)), 'read', 'describe'),
    ...on('topic', named(replyTopicFor(recipient)), 'write', 'describe'),
    ...on('group-prefix', `${recipient}.`, 'read', 'describe'),
  ];
}

/** What the agreements in force on a day give. */
export function accessOn(day: string, agreements: readonly SharingAgreement[], installation = ''): Access {
  const admitted = RECIPIENTS.filter((recipient) => agreementInForce(departmentOf(recipient), day, agreements));
  return { users: admitted.map(userOf), rights: admitted.flatMap((recipient) => rightsOf(recipient, installation)) };
}

/** What has to be done at the broker so that it gives what is wanted and nothing else. */
export function changesBetween(present: Access, wanted: Access): Changes {
  const key = ({ user, kind, name, operation }: Right) => [user, kind, name, operation].join('|');
  const missing = <T>(from: readonly T[], other: readonly T[], keyOf: (each: T) => string) => {
    const there = new Set(other.map(keyOf));
    return from.filter((each) => !there.has(keyOf(each)));
  };
  return {
    usersToAdd: missing(wanted.users, present.users, String),
    rightsToAdd: missing(wanted.rights, present.rights, key),
    rightsToRemove: missing(present.rights, wanted.rights, key),
    usersToRemove: missing(present.users, wanted.users, String),
  };
}
