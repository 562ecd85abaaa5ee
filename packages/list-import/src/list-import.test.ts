import { specification } from '@baoxue/domain';
import { listImportRule, type ListImportEvent } from './list-import.js';

const given = specification(listImportRule, null);
const created: ListImportEvent = { type: 'ImportCreated', owner: 'officer', sourceList: '2025年秋季名单' };
const checkedFile = (acceptedCount: number, batch = 'b1') => ({ batch, rowCount: 3, acceptedCount, errors: [] });
const commit = (batch = 'b1') => ({ type: 'RecordCommit', batch, matchedCount: 2, unmatchedCount: 0 }) as const;

describe('A11 the import of a list', () => {
  it('is created once, however often it is asked for', () =>
    given(created).when({ type: 'Create', owner: 'officer', sourceList: '2025年秋季名单' }).thenNothingHappens());
  it('needs the name of the list', () =>
    given().when({ type: 'Create', owner: 'officer', sourceList: ' ' }).thenRefuses('SOURCE_LIST_REQUIRED'));
  it('is not committed before a file was checked', () => given(created).when(commit()).thenRefuses('FILE_MISSING'));
  it('is not committed when no row was accepted', () =>
    given(created, { type: 'FileChecked', ...checkedFile(0) })
      .when(commit())
      .thenRefuses('NOTHING_ACCEPTED'));
  it('takes the file again until it is committed', () =>
    given(created, { type: 'FileChecked', ...checkedFile(0) })
      .when({ type: 'RecordCheck', ...checkedFile(2, 'b2') })
      .then({ type: 'FileChecked', ...checkedFile(2, 'b2') }));
  it('refuses a commit of a file that was replaced meanwhile', () =>
    given(created, { type: 'FileChecked', ...checkedFile(2, 'b2') })
      .when(commit('b1'))
      .thenRefuses('FILE_CHANGED'));
  it('is committed once', () => {
    const committed: ListImportEvent = { type: 'ListCommitted', matchedCount: 2, unmatchedCount: 0 };
    given(created, { type: 'FileChecked', ...checkedFile(2) })
      .when(commit())
      .then(committed);
    given(created, { type: 'FileChecked', ...checkedFile(2) }, committed)
      .when(commit())
      .thenNothingHappens();
    given(created, { type: 'FileChecked', ...checkedFile(2) }, committed)
      .when({ type: 'RecordCheck', ...checkedFile(2) })
      .thenRefuses('ALREADY_COMMITTED');
  });
});
