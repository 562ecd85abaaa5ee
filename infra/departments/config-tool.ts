/** What the broker's own tool for users and quotas is told, and what it says. Pure. Requirement F3. */
import type { KafkaLogin } from '@baoxue/event-bus';
import type { Changes, Quota } from './access.js';

/** The users and quotas in its description of all users. */
export function usersIn(described: string): { readonly users: readonly string[]; readonly quotas: Readonly<Record<string, Quota>> } {
  const users = [...described.matchAll(/SCRAM credential configs for user-principal '([^']+)'/g)].flatMap(([, user]) => user ?? []);
  const quotas = [...described.matchAll(/Quota configs for user-principal '([^']+)' are (.*)/g)].map(
    ([, user = '', limits = '']) => [user, quotaIn(limits)] as const,
  );
  return { users, quotas: Object.fromEntries(quotas) };
}

const quotaIn = (limits: string): Quota =>
  Object.fromEntries([...limits.matchAll(/(\w+)=([\d.E-]+)/g)].map(([, name, value]) => [name, Number(value)]));

/** One alteration for each user with limits to take away or to set: the tool adds to what is there, so the others are named. */
export function limitsToAlter(
  { quotasToSet, limitsToRemove }: Pick<Changes, 'quotasToSet' | 'limitsToRemove'>,
  quota: Quota,
): (readonly [user: string, change: readonly string[]])[] {
  const values = Object.entries(quota).map((pair) => pair.join('='));
  return [...new Set([...Object.keys(limitsToRemove), ...quotasToSet])].map((user) => {
    const names = limitsToRemove[user] ?? [];
    return [
      user,
      [
        ...(names.length > 0 ? ['--delete-config', names.join(',')] : []),
        ...(quotasToSet.includes(user) ? ['--add-config', values.join(',')] : []),
      ],
    ];
  });
}

/** The log-in as the broker's own tools want it: a properties file. */
export function toolSettings({ credential, caFile }: KafkaLogin): string {
  const settings = {
    'security.protocol': (credential ? 'SASL_' : '') + (caFile ? 'SSL' : 'PLAINTEXT'),
    ...(caFile && { 'ssl.truststore.type': 'PEM', 'ssl.truststore.location': caFile }),
    ...(credential && {
      'sasl.mechanism': 'SCRAM-SHA-512',
      'sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username=${jaasText(credential.user)} password=${jaasText(credential.password)};`,
    }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${propertyValue(value)}\n`)
    .join('');
}

/** JAAS ends a text at a quotation mark, and reads a backslash with what follows. */
const jaasText = (text: string): string => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;

/** A properties file reads a backslash with what follows too, ends a value at a line break, and is Latin-1. */
const propertyValue = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(/[^\x20-\x7e]/g, (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'));
