/** Before the first test file of a worker, and before each of `e2e`: which of the tests' databases is its own. */
const { TEST_MONGODB_URIS, JEST_WORKER_ID } = process.env;

if (TEST_MONGODB_URIS) {
  const uris = TEST_MONGODB_URIS.split(' ');
  process.env.TEST_MONGODB_URI = uris[(Number(JEST_WORKER_ID) - 1) % uris.length];
}
