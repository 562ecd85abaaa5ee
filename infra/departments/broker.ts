/** Reads and changes what departments may do at a broker: rights through its protocol, users and quotas through its own tool. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs, { type Admin, type AclEntry } from 'kafkajs';
import { kafkaTool } from '../local/kafka.js';
import { BYTES_PER_SECOND_MAX, USER_PREFIX, type Access, type Changes, type Right } from './access.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } = kafkajs;

const OPERATIONS = { read: AclOperationTypes.READ, write: AclOperationTypes.WRITE, describe: AclOperationTypes.DESCRIBE } as const;
const KINDS = {
  topic: { resourceType: AclResourceTypes.TOPIC, resourcePatternType: ResourcePatternTypes.LITERAL },
  'group-prefix': { resourceType: AclResourceTypes.GROUP, resourcePatternType: ResourcePatternTypes.PREFIXED },
} as const;

/** A new user's password; known to nobody but who reads it now. */
export interface Credential {
  readonly user: string;
  readonly password: string;
}

/** What departments may do now. @param brokers where an administrator connects */
export async function presentAccess(brokers: readonly string[]): Promise<Access> {
  const described = await configs(brokers, ['--describe', '--entity-type', 'users']);
  const users = [...described.matchAll(/SCRAM credential configs for user-principal '([^']+)'/g)].flatMap(([, user]) => user ?? []);
  return { users: users.filter((user) => user.startsWith(USER_PREFIX)), rights: await withAdmin(brokers, presentRights) };
}

/** The quotas of a user, in bytes a second, by the broker's name for each. */
export async function quotaOf(brokers: readonly string[], user: string): Promise<Readonly<Record<string, number>>> {
  const described = await configs(brokers, ['--describe', '--entity-type', 'users', '--entity-name', user]);
  const [, quotas = ''] = /Quota configs for user-principal '[^']+' are (.*)/.exec(described) ?? [];
  return Object.fromEntries([...quotas.matchAll(/(\w+)=([\d.]+)/g)].map(([, name, value]) => [name, Number(value)]));
}

/** Applies changes; answers the passwords of the users that are new. Rights go before users, because a cut right bites at once. */
export async function applyChanges(
  brokers: readonly string[],
  { usersToAdd, rightsToAdd, rightsToRemove, usersToRemove }: Changes,
): Promise<readonly Credential[]> {
  await withAdmin(brokers, async (admin) => {
    for (const right of rightsToRemove) await admin.deleteAcls({ filters: [aclOf(right)] });
    if (rightsToAdd.length > 0) await admin.createAcls({ acl: rightsToAdd.map(aclOf) });
  });
  for (const user of usersToRemove) await removeUser(brokers, user);
  const credentials: Credential[] = [];
  for (const user of usersToAdd) credentials.push(await addUser(brokers, user));
  return credentials;
}

async function addUser(brokers: readonly string[], user: string): Promise<Credential> {
  const password = randomBytes(24).toString('base64url');
  // In a file, so that it does not stand in the list of processes.
  await withFile(`SCRAM-SHA-512=password=${password}\n`, (file) => alter(brokers, user, ['--add-config-file', file]));
  await alter(brokers, user, ['--add-config', `consumer_byte_rate=${BYTES_PER_SECOND_MAX},producer_byte_rate=${BYTES_PER_SECOND_MAX}`]);
  return { user, password };
}

async function removeUser(brokers: readonly string[], user: string): Promise<void> {
  await alter(brokers, user, ['--delete-config', 'consumer_byte_rate,producer_byte_rate']);
  await alter(brokers, user, ['--delete-config', 'SCRAM-SHA-512']);
}

const alter = (brokers: readonly string[], user: string, change: readonly string[]) =>
  configs(brokers, ['--alter', '--entity-type', 'users', '--entity-name', user, ...change]);

const configs = (brokers: readonly string[], args: readonly string[]) =>
  kafkaTool('kafka.admin.ConfigCommand', ['--bootstrap-server', brokers.join(','), ...args]);

async function withFile<T>(content: string, work: (file: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'baoxue-user-'));
  try {
    const file = join(directory, 'user.properties');
    writeFileSync(file, content, { mode: 0o600 });
    return await work(file);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function withAdmin<T>(brokers: readonly string[], work: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = new Kafka({ clientId: 'departments', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

async function presentRights(admin: Admin): Promise<Right[]> {
  const any = { principal: undefined, host: undefined, resourceName: undefined };
  const { resources } = await admin.describeAcls({
    ...any,
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ALLOW,
  } as never);
  return resources.flatMap(({ resourceType, resourceName, acls }) => {
    const kind = resourceType === AclResourceTypes.TOPIC ? ('topic' as const) : ('group-prefix' as const);
    return acls.flatMap(({ principal, operation }): Right[] => {
      const user = principal.replace(/^User:/, '');
      const name = (Object.keys(OPERATIONS) as Right['operation'][]).find((each) => OPERATIONS[each] === operation);
      return user.startsWith(USER_PREFIX) && name ? [{ user, kind, name: resourceName, operation: name }] : [];
    });
  });
}

const aclOf = ({ user, kind, name, operation }: Right): AclEntry => ({
  ...KINDS[kind],
  resourceName: name,
  principal: `User:${user}`,
  host: '*',
  operation: OPERATIONS[operation],
  permissionType: AclPermissionTypes.ALLOW,
});
