import mongoose from 'mongoose';

export interface MongoOptions {
  readonly uri: string;
  /** One database per service. */
  readonly databaseName: string;
  /** Small pools: a class register is one write, and the local database serves ten connections per service well. */
  readonly maxPoolSize?: number;
}

/** Connects; every write is acknowledged by a majority and journalled. Reads fail fast (5 s) while the database is away. */
export async function connectMongo({ uri, databaseName, maxPoolSize = 10 }: MongoOptions): Promise<mongoose.Connection> {
  const connection = mongoose.createConnection(uri, {
    dbName: databaseName,
    maxPoolSize,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 30_000,
    writeConcern: { w: 'majority', j: true },
    autoIndex: false,
    bufferCommands: false,
  });
  return connection.asPromise();
}
