import { specification } from '@baoxue/domain';
import { colleaguesOf, LISTS_PER_PERSON_MAX, ownerOf, savedListDecider, type SavedListEvent } from './saved-list.js';

const given = specification(savedListDecider, null);
const owner = ownerOf({ subject: 'a', post: 'head', schoolIds: [] });
const list = { owner, name: '名单', ledger: 'students', criteria: { mark: 'suspected' }, descending: false, sharedWith: [] } as const;
const saved: SavedListEvent = { type: 'ListSaved', list };
const deleted: SavedListEvent = { type: 'ListDeleted' };

describe('A11 a saved list', () => {
  it('A11 has a name that none of its owner’s other lists has', () => {
    given()
      .when({ type: 'Save', list, hasNames: ['别的'] })
      .then(saved);
    given()
      .when({ type: 'Save', list, hasNames: ['名单'] })
      .thenRefuses('SAVED_LIST_NAME_TAKEN');
    given()
      .when({ type: 'Save', list, hasNames: Array.from({ length: LISTS_PER_PERSON_MAX }, String) })
      .thenRefuses('SAVED_LISTS_TOO_MANY');
    given(saved)
      .when({ type: 'Change', by: owner, changes: { name: '名单' }, hasNames: ['别的'] })
      .then({ type: 'ListChanged', changes: { name: '名单' } });
  });

  it('A11 is kept in an order in which it can be listed', () => {
    const ordered = { ...list, orderBy: 'name', criteria: { schoolId: '6499000001' } } as const;
    given().when({ type: 'Save', list: ordered, hasNames: [] }).then({ type: 'ListSaved', list: ordered });
    given()
      .when({ type: 'Save', list: { ...ordered, criteria: {} }, hasNames: [] })
      .thenRefuses('ORDER_NEEDS_SCHOOL');
    given()
      .when({ type: 'Save', list: { ...ordered, ledger: 'school-age-children' }, hasNames: [] })
      .thenRefuses('ORDER_OF_STUDENTS');
  });

  it('A11 is changed and deleted by its owner alone, and once deleted by nobody', () => {
    given(saved).when({ type: 'Delete', by: 'bureau' }).thenRefuses('SAVED_LIST_UNKNOWN');
    given(saved).when({ type: 'Delete', by: owner }).then(deleted);
    given(saved, deleted).when({ type: 'Delete', by: owner }).thenNothingHappens();
    given(saved, deleted).when({ type: 'Change', by: owner, changes: {}, hasNames: [] }).thenRefuses('SAVED_LIST_UNKNOWN');
  });

  it('A11 is shared with one’s schools, or with the bureau', () => {
    expect(colleaguesOf({ subject: 'a', post: 'responsible-inspector', schoolIds: ['1', '2'] })).toEqual(['school:1', 'school:2']);
    expect(colleaguesOf({ subject: 'a', post: 'bureau-officer', schoolIds: [] })).toEqual(['bureau']);
    expect(colleaguesOf({ subject: 'a', post: 'town-officer', schoolIds: [] })).toEqual([]);
  });
});
