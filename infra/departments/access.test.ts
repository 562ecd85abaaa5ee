import { sharingAgreements } from '@baoxue/contracts';
import { accessOn, changesBetween } from './access.js';

const day = '2026-05-11';
const nothing = { users: [], rights: [] };
const onlyJustice = sharingAgreements.filter(({ department }) => department === 'justice');

describe('The access of departments at the broker', () => {
  it('F3 is one user with three rights: read its topic, answer on its reply topic, keep its own groups', () => {
    expect(accessOn(day, onlyJustice)).toEqual({
      users: ['department-justice'],
      rights: [
        { user: 'department-justice', kind: 'topic', name: 'partner.justice', operation: 'read' },
        { user: 'department-justice', kind: 'topic', name: 'partner.justice', operation: 'describe' },
        { user: 'department-justice', kind: 'topic', name: 'partner.justice.replies', operation: 'write' },
        { user: 'department-justice', kind: 'topic', name: 'partner.justice.replies', operation: 'describe' },
        { user: 'department-justice', kind: 'group-prefix', name: 'justice.', operation: 'read' },
        { user: 'department-justice', kind: 'group-prefix', name: 'justice.', operation: 'describe' },
      ],
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
    });
  });

  it('F3 is applied once: what is there is not touched', () => {
    const wanted = accessOn(day, sharingAgreements);
    expect(changesBetween(nothing, wanted)).toMatchObject({ usersToAdd: wanted.users, rightsToAdd: wanted.rights });
    expect(changesBetween(wanted, wanted)).toEqual({ usersToAdd: [], rightsToAdd: [], rightsToRemove: [], usersToRemove: [] });
  });
});
