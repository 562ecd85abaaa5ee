/** How we prove ourselves to the broker, and it to us. A broker on this machine asks for neither. Requirement F3. */
import { readFileSync } from 'node:fs';
import type { KafkaConfig } from 'kafkajs';

export interface KafkaLogin {
  /** Logs in by SCRAM-SHA-512; absent: without a log-in. */
  readonly credential?: { readonly user: string; readonly password: string };
  /** The certificates, as PEM, by which the broker is known; absent: the connection is not encrypted. */
  readonly caFile?: string;
}

/** From KAFKA_USER and KAFKA_PASSWORD, and KAFKA_CA_FILE; each may be absent. @throws Error for a user without a password, or the other way round */
export function kafkaLoginFrom(environment: Readonly<Record<string, string | undefined>>): KafkaLogin {
  const { KAFKA_USER: user, KAFKA_PASSWORD: password, KAFKA_CA_FILE: caFile } = environment;
  if (!user !== !password) throw new Error('Set KAFKA_USER and KAFKA_PASSWORD, or neither.');
  return { ...(user && password && { credential: { user, password } }), ...(caFile && { caFile }) };
}

/** The same for the Kafka client. @throws Error when the certificates cannot be read */
export const kafkaSecurity = ({ credential, caFile }: KafkaLogin): Pick<KafkaConfig, 'sasl' | 'ssl'> => ({
  ...(credential && { sasl: { mechanism: 'scram-sha-512', username: credential.user, password: credential.password } }),
  ...(caFile && { ssl: { ca: [readFileSync(caFile, 'utf8')] } }),
});
