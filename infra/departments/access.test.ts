import { sharingAgreements } from '@baoxue/contracts';
import { accessOn, changesBetween, onlyEnding, QUOTA, type Quota, type Right } from './access.js';

const day = '2026-05-11';
const nothing = { users: [], rights: [], quotas: {} };
const onlyJustice = sharingAgreements.filter(({ department }) => department === 'justice');

describe('The access of departments at the broker', () => {
  it('F3 is one user with three rights: read its topic, answer on its reply topic, keep its own groups', () => {
    const right = (resource: string, pattern: string, name: string, operation: string): Right => {
      return { user: 'department-justice', resource, pattern, name, host: '*', operation, permission: 'allow' };
    };
    expect(accessOn(day, onlyJustice)).toEqual({
      users: ['department-justice'],
      rights: [
        right('topic', 'literal', 'partner.justice', 'read'),
        right('topic', 'literal', 'partner.justice', 'describe'),
        right('topic', 'literal', 'partner.justice.replies', 'write'),
        right('topic', 'literal', 'partner.justice.replies', 'describe'),
        right('group', 'prefixed', 'justice.', 'read'),
        right('group', 'prefixed', 'justice.', 'describe'),
      ],
      quotas: { 'department-justice': QUOTA },
    });
  });

  it('F3 is given to every recipient, each town for itself', () => {
    const { users } = accessOn(day, sharingAgreements);
    expect(users).toHaveLength(17);
    expect(users).toContain('department-town-640381105');
  });

  it('S31 ends with the agreement: user and rights are taken away', () => {
    const present = accessOn(day, onlyJustice);
    expect(changesBetween(present, accessOn('2028-09-01', onlyJustice))).toEqual({
      usersToAdd: [],
      rightsToAdd: [],
      rightsToRemove: present.rights,
      usersToRemove: present.users,
      limitsToRemove: { 'department-justice': Object.keys(QUOTA) },
      quotasToSet: [],
    });
  });

  it('F3 is applied once: what is there is not touched', () => {
    const wanted = accessOn(day, sharingAgreements);
    expect(changesBetween(nothing, wanted)).toMatchObject({
      usersToAdd: wanted.users,
      rightsToAdd: wanted.rights,
      quotasToSet: wanted.users,
    });
    expect(changesBetween(wanted, wanted)).toEqual({
      usersToAdd: [],
      rightsToAdd: [],
      rightsToRemove: [],
      usersToRemove: [],
      limitsToRemove: {},
      quotasToSet: [],
    });
  });

  it.each<[string, Partial<Right>]>([
    ['another operation', { operation: 'alter' }],
    ['every topic that begins so', { pattern: 'prefixed' }],
    ['another kind of resource of the same name', { resource: 'cluster' }],
    ['another host', { host: '10.0.0.1' }],
    ['a denial', { permission: 'deny' }],
  ])('F3 a right that somebody added by hand is taken away: %s', (_what, changes) => {
    const wanted = accessOn(day, onlyJustice);
    const added = { ...(wanted.rights[0] as Right), ...changes };
    const { rightsToAdd, rightsToRemove } = changesBetween({ ...wanted, rights: [...wanted.rights, added] }, wanted);
    expect([rightsToAdd, rightsToRemove]).toEqual([[], [added]]);
  });

  it.each<Quota>([{}, { consumer_byte_rate: 1 }, { ...QUOTA, producer_byte_rate: 1e9 }, { ...QUOTA, request_percentage: 200 }])(
    'F3 a quota that is missing or another is set again: %p',
    (quota) => {
      const wanted = accessOn(day, onlyJustice);
      const { quotasToSet } = changesBetween({ ...wanted, quotas: { 'department-justice': quota } }, wanted);
      expect(quotasToSet).toEqual(['department-justice']);
    },
  );

  it('F3 a limit that somebody added by hand is taken away, and the quota is then as agreed', () => {
    const wanted = accessOn(day, onlyJustice);
    const present = { ...wanted, quotas: { 'department-justice': { ...QUOTA, request_percentage: 50 } } };
    const changes = changesBetween(present, wanted);
    expect(changes).toMatchObject({ limitsToRemove: { 'department-justice': ['request_percentage'] }, quotasToSet: wanted.users });
    expect(onlyEnding(changes)).toMatchObject({ limitsToRemove: {}, quotasToSet: [] });
  });

  it('S31 the quota of a user whose password is gone already is taken away, and there is no password to take', () => {
    const stopped = { ...nothing, quotas: { 'department-closed': QUOTA } };
    expect(onlyEnding(changesBetween(stopped, accessOn(day, onlyJustice)))).toMatchObject({
      usersToRemove: [],
      limitsToRemove: { 'department-closed': Object.keys(QUOTA) },
    });
  });

  it('S31 a job of the night takes away and adds nothing, so that no password is made for nobody', () => {
    const stranger = { ...nothing, users: ['department-closed'] };
    expect(onlyEnding(changesBetween(stranger, accessOn(day, onlyJustice)))).toMatchObject({
      usersToAdd: [],
      rightsToAdd: [],
      quotasToSet: [],
      usersToRemove: ['department-closed'],
    });
  });
});
