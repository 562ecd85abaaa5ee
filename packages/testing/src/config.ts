/** The only file here that reads the environment: `npm test` puts the addresses of its backends there. */
export const TEST_MONGODB_URI = process.env['TEST_MONGODB_URI'] ?? '';
