export { enrolledCard } from './enrolled-card.js';
export { eventOf } from './event-of.js';
export { eventually } from './eventually.js';
export { nobodysIdNumber } from './nobody.js';
export { startServiceUnderTest, type ServiceUnderTestOptions } from './service-under-test.js';
export { testDatabase, type TestDatabase } from './test-database.js';
