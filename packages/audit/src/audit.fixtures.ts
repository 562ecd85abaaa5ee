import type { Access } from './audit-entry.js';

/** A bureau officer opens one child's ID number. */
export const access = (subjectId = 'student-1'): Access => ({
  viewer: { subject: 'officer-1', post: 'bureau-officer' },
  action: 'student:read-id-number',
  subjectType: 'Student',
  subjectId,
  fields: ['idNumber'],
  purpose: 'home visit',
  correlationId: 'correlation-1',
});
