import mongoose from 'mongoose';
import { BACKGROUND } from './outbox.js';

export interface MongoOptions {
  readonly uri: string;
  /** One database per service. */
  readonly databaseName: string;
  /** Small pools: a class register is one write, and the local database serves ten connections per service well. */
  readonly maxPoolSize?: number;
  /** Told of each command that is sent: its name (`find`, `update` …), and whether a request or event asked for it. */
  readonly onCommand?: (name: string, purpose: 'asked' | 'background') => void;
}

/** Connects; every write is acknowledged by a majority and journalled. Reads fail fast (5 s) while the database is away. */
export async function connectMongo({ uri, databaseName, maxPoolSize = 10, onCommand }: MongoOptions): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: databaseName,
    maxPoolSize,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 30_000,
    writeConcern: { w: 'majority', j: true },
    autoIndex: false,
    bufferCommands: false,
    monitorCommands: onCommand !== undefined,
  });
  await connection.asPromise();
  if (onCommand)
    connection.getClient().on('commandStarted', ({ commandName, command }) => {
      onCommand(commandName, command['comment'] === BACKGROUND ? 'background' : 'asked');
    });
  return connection;
}
