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

/** One entry of the broker's table of rights, with everything that tells it from another; words in lower case, as `topic`, `literal`, `read`. */
export interface Right {
  readonly user: string;
  readonly resource: string;
  /** `literal` for the name itself, `prefixed` for every name that begins so. */
  readonly pattern: string;
  readonly name: string;
  readonly host: string;
  readonly operation: string;
  readonly permission: string;
}

/** The broker's name for a limit → bytes a second. */
export type Quota = Readonly<Record<string, number>>;

export interface Access {
  readonly users: readonly string[];
  readonly rights: readonly Right[];
  /** By user. */
  readonly quotas: Readonly<Record<string, Quota>>;
}

export interface Changes {
  readonly usersToAdd: readonly string[];
  readonly rightsToAdd: readonly Right[];
  readonly rightsToRemove: readonly Right[];
  /** Users with a password that no agreement gives. */
  readonly usersToRemove: readonly string[];
  /** By user, the names of limits that are not in its quota; all of them of a user that is no more, whether or not it has a password. */
  readonly limitsToRemove: Readonly<Record<string, readonly string[]>>;
  /** Users whose quota is missing or another, new ones among them. */
  readonly quotasToSet: readonly string[];
}

/** Users with this beginning are ours to add and remove; all others are left alone. */
export const USER_PREFIX = 'department-';
/** Bytes a second, each way: a department reads a few kilobytes a day, and a replay of a year still takes seconds. */
const BYTES_PER_SECOND_MAX = 1_048_576;
export const QUOTA: Quota = { consumer_byte_rate: BYTES_PER_SECOND_MAX, producer_byte_rate: BYTES_PER_SECOND_MAX };

export const userOf = (recipient: RecipientName): string => USER_PREFIX + recipient.replace('.', '-');

/** A department reads its own topic, answers on its own reply topic, and names its groups with its own name. */
function rightsOf(recipient: RecipientName, installation: string): Right[] {
  const user = userOf(recipient);
  const named = (name: string) => (installation === '' ? name : `${installation}.${name}`);
  const on = (resource: string, pattern: string, name: string, ...operations: string[]) =>
    operations.map((operation): Right => ({ user, resource, pattern, name, host: '*', operation, permission: 'allow' }));
  return [
    ...on('topic', 'literal', named(topicFor(recipient)), 'read', 'describe'),
    ...on('topic', 'literal', named(replyTopicFor(recipient)), 'write', 'describe'),
    ...on('group', 'prefixed', `${recipient}.`, 'read', 'describe'),
  ];
}

/** What the agreements in force on a day give. */
export function accessOn(day: string, agreements: readonly SharingAgreement[], installation = ''): Access {
  const admitted = RECIPIENTS.filter((recipient) => agreementInForce(departmentOf(recipient), day, agreements));
  const users = admitted.map(userOf);
  return {
    users,
    rights: admitted.flatMap((recipient) => rightsOf(recipient, installation)),
    quotas: Object.fromEntries(users.map((user) => [user, QUOTA])),
  };
}

/** What has to be done at the broker so that it gives what is wanted and nothing else. */
export function changesBetween(present: Access, wanted: Access): Changes {
  const key = ({ user, resource, pattern, name, host, operation, permission }: Right) =>
    JSON.stringify([user, resource, pattern, name, host, operation, permission]);
  const missing = <T>(from: readonly T[], other: readonly T[], keyOf: (each: T) => string) => {
    const there = new Set(other.map(keyOf));
    return from.filter((each) => !there.has(keyOf(each)));
  };
  return {
    usersToAdd: missing(wanted.users, present.users, String),
    rightsToAdd: missing(wanted.rights, present.rights, key),
    rightsToRemove: missing(present.rights, wanted.rights, key),
    usersToRemove: missing(present.users, wanted.users, String),
    limitsToRemove: limitsToRemove(present, wanted),
    quotasToSet: wanted.users.filter((user) => !isSame(wanted.quotas[user] ?? {}, present.quotas[user] ?? {})),
  };
}

function limitsToRemove({ quotas }: Access, wanted: Access): Record<string, string[]> {
  const extra = Object.entries(quotas).map(([user, quota]) => {
    const given = wanted.users.includes(user) ? (wanted.quotas[user] ?? {}) : {};
    return [user, Object.keys(quota).filter((name) => !(name in given))] as const;
  });
  return Object.fromEntries(extra.filter(([, names]) => names.length > 0));
}

/**
 * Only what takes away: for a job of the night, which must not make a password that nobody reads. The limits of a user that stays are left to
 * who sets its quota: without them it may do more.
 */
export const onlyEnding = ({ quotasToSet, ...changes }: Changes): Changes => ({
  ...changes,
  usersToAdd: [],
  rightsToAdd: [],
  limitsToRemove: Object.fromEntries(Object.entries(changes.limitsToRemove).filter(([user]) => !quotasToSet.includes(user))),
  quotasToSet: [],
});

const isSame = (one: Quota, other: Quota): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([name, value]) => other[name] === value);
