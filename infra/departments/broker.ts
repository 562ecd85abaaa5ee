/** Reads and changes what departments may do at a broker: rights through its protocol, users and quotas through its own tool. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaSecurity, type KafkaLogin } from '@baoxue/event-bus';
import kafkajs, { type Admin, type AclEntry } from 'kafkajs';
import { kafkaTool } from '../local/kafka.js';
import { QUOTA, USER_PREFIX, type Access, type Changes, type Right } from './access.js';
import { limitsToAlter, toolSettings, usersIn } from './config-tool.js';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } = kafkajs;

/** Where and as whom an administrator connects. */
export interface Broker {
  readonly brokers: readonly string[];
  readonly login?: KafkaLogin;
}

/** A new user's password; known to nobody but who reads it now. */
export interface Credential {
  readonly user: string;
  readonly password: string;
}

/** What departments may do now. */
export async function presentAccess(broker: Broker): Promise<Access> {
  const described = await configs(broker, ['--describe', '--entity-type', 'users']);
  const { users, quotas } = usersIn(described);
  const isOurs = (user: string) => user.startsWith(USER_PREFIX);
  return {
    users: users.filter(isOurs),
    rights: (await withAdmin(broker, presentRights)).filter(({ user }) => isOurs(user)),
    quotas: Object.fromEntries(Object.entries(quotas).filter(([user]) => isOurs(user))),
  };
}

/**
 * Applies changes. Rights go before users, because a cut right bites at once; a user is limited before it can log in, and until it no longer can.
 * Stopped anywhere in between, what is left is found again by the next.
 * @param onCredential told each new password the moment it is valid: what fails afterwards must not take it along
 */
export async function applyChanges(
  broker: Broker,
  { usersToAdd, rightsToAdd, rightsToRemove, usersToRemove, ...limits }: Changes,
  onCredential: (credential: Credential) => void,
): Promise<void> {
  await withAdmin(broker, async (admin) => {
    for (const right of rightsToRemove) await admin.deleteAcls({ filters: [aclOf(right)] });
    if (rightsToAdd.length > 0) await admin.createAcls({ acl: rightsToAdd.map(aclOf) });
  });
  for (const user of usersToRemove) await alter(broker, user, ['--delete-config', 'SCRAM-SHA-512']);
  for (const [user, change] of limitsToAlter(limits, QUOTA)) await alter(broker, user, change);
  for (const user of usersToAdd) onCredential(await addUser(broker, user));
}

async function addUser(broker: Broker, user: string): Promise<Credential> {
  const password = randomBytes(24).toString('base64url');
  // In a file, so that it does not stand in the list of processes.
  await withFile(`SCRAM-SHA-512=password=${password}\n`, (file) => alter(broker, user, ['--add-config-file', file]));
  return { user, password };
}

const alter = (broker: Broker, user: string, change: readonly string[]) =>
  configs(broker, ['--alter', '--entity-type', 'users', '--entity-name', user, ...change]);

const configs = ({ brokers, login = {} }: Broker, args: readonly string[]) =>
  withFile(toolSettings(login), (file) =>
    kafkaTool('kafka.admin.ConfigCommand', ['--bootstrap-server', brokers.join(','), '--command-config', file, ...args]),
  );

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

async function withAdmin<T>({ brokers, login = {} }: Broker, work: (admin: Admin) => Promise<T>): Promise<T> {
  const kafka = new Kafka({ clientId: 'departments', brokers: [...brokers], ...kafkaSecurity(login), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

/** The whole table: a right that somebody added by hand is one that no agreement gives. */
async function presentRights(admin: Admin): Promise<Right[]> {
  const { resources } = await admin.describeAcls({
    principal: undefined,
    host: undefined,
    resourceName: undefined,
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  } as never);
  return resources.flatMap(({ resourceType, resourcePatternType, resourceName, acls }) =>
    acls.map(({ principal, host, operation, permissionType }) => ({
      user: principal.replace(/^User:/, ''),
      resource: wordOf(AclResourceTypes, resourceType),
      pattern: wordOf(ResourcePatternTypes, resourcePatternType),
      name: resourceName,
      host,
      operation: wordOf(AclOperationTypes, operation),
      permission: wordOf(AclPermissionTypes, permissionType),
    })),
  );
}

const aclOf = ({ user, resource, pattern, name, host, operation, permission }: Right): AclEntry => ({
  resourceType: codeOf(AclResourceTypes, resource),
  resourcePatternType: codeOf(ResourcePatternTypes, pattern),
  resourceName: name,
  principal: `User:${user}`,
  host,
  operation: codeOf(AclOperationTypes, operation),
  permissionType: codeOf(AclPermissionTypes, permission),
});

type Codes = Readonly<Record<string, string | number>>;

/** The client's word for a code of the protocol; the code itself where a newer broker has one that the client does not know. */
const wordOf = (codes: Codes, code: number): string =>
  Object.keys(codes)
    .find((word) => codes[word] === code)
    ?.toLowerCase() ?? String(code);

const codeOf = (codes: Codes, word: string): number => Number(codes[word.toUpperCase()] ?? word);
