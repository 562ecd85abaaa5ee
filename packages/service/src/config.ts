import { kafkaLoginFrom, type KafkaLogin } from '@baoxue/event-bus';

/** What a service needs from its environment. Reading is the caller's: only `config.ts` files touch `process.env`. */
export interface ServiceConfig {
  readonly port: number;
  readonly mongoUri: string;
  readonly databaseName: string;
  readonly kafkaBrokers: readonly string[];
  readonly kafkaLogin: KafkaLogin;
  /** Sets the databases and topics of several installations on one cluster apart; empty for the only one. */
  readonly installation: string;
  /** Directory of key files: internal token, field keys, blind index. */
  readonly keysDirectory: string;
  /** Development only: a file that moves business time. */
  readonly clockFile: string | undefined;
  /** How long a stream of events waits for a missing one before it is parked and the alarm raised. */
  readonly gapParkedAfterMs: number | undefined;
  readonly logLevel: string;
  readonly otlpEndpoint: string | undefined;
}

/** @throws Error naming every variable that is missing, or a log-in that is half given */
export function serviceConfig(name: string, environment: Readonly<Record<string, string | undefined>>): ServiceConfig {
  const required = ['PORT', 'MONGODB_URI', 'KAFKA_BROKERS', 'KEYS_DIR'] as const;
  const missing = required.filter((variable) => !environment[variable]);
  if (missing.length > 0) throw new Error(`${name} cannot start: set ${missing.join(', ')}.`);
  const read = (variable: string): string => environment[variable] ?? '';
  return {
    port: Number(read('PORT')),
    mongoUri: read('MONGODB_URI'),
    databaseName: [name, read('INSTALLATION')].filter(Boolean).join('-'),
    kafkaBrokers: read('KAFKA_BROKERS').split(','),
    kafkaLogin: kafkaLoginFrom(environment),
    installation: read('INSTALLATION'),
    keysDirectory: read('KEYS_DIR'),
    clockFile: environment['CLOCK_FILE'],
    gapParkedAfterMs: environment['GAP_PARKED_AFTER_MS'] ? Number(environment['GAP_PARKED_AFTER_MS']) : undefined,
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    otlpEndpoint: environment['OTEL_EXPORTER_OTLP_ENDPOINT'],
  };
}
