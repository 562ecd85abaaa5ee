import { newId } from '@baoxue/domain';
import { connectMongo } from '@baoxue/mongo';
import { TEST_MONGODB_URI } from './config.js';

export interface TestDatabase {
  readonly connection: Awaited<ReturnType<typeof connectMongo>>;
  /** Drops the database and closes the connection. */
  drop(): Promise<void>;
}

/** A database of the test's own on the test backend. @param name what it is for; made unique */
export async function testDatabase(name: string): Promise<TestDatabase> {
  const connection = await connectMongo({ uri: TEST_MONGODB_URI, databaseName: `${name}-${newId()}` });
  return {
    connection,
    async drop() {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
