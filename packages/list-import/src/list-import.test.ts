import { specification } from '@baoxue/domain';
import { listImportRule, refuseErrors, type ListImportEvent } from './list-import.js';

const given = specification(listImportRule, null);
const created: ListImportEvent = { type: 'ImportCreated', owner: 'officer', sourceList: '2025年秋季名单' };
const checkedFile = (acceptedCount: number, batch = 'b1') => ({ batch, rowCount: 3, acceptedCount, chunkCount: 2, errors: [] });
const checked = (acceptedCount: number, batch?: string): ListImportEvent => ({ type: 'FileChecked', ...checkedFile(acceptedCount, batch) });
const entered: ListImportEvent = { type: 'ChunkEntered', matchedCount: 1, unmatchedCount: 0 };
const chunk = (number: number, batch = 'b1') =>
  ({ type: 'RecordChunk', batch, chunk: number, matchedCount: 1, unmatchedCount: 0 }) as const;
const commit = { type: 'RecordCommit', batch: 'b1' } as const;
const committed: ListImportEvent = { type: 'ListCommitted' };

describe('A11 the import of a list', () => {
  it('is created once, however often it is asked for', () =>
    given(created).when({ type: 'Create', owner: 'officer', sourceList: '2025年秋季名单' }).thenNothingHappens());
  it('needs the name of the list', () =>
    given().when({ type: 'Create', owner: 'officer', sourceList: ' ' }).thenRefuses('SOURCE_LIST_REQUIRED'));
  it('is not committed before a file was checked', () => given(created).when(chunk(0)).thenRefuses('FILE_MISSING'));
  it('is not committed when no row was accepted', () => given(created, checked(0)).when(chunk(0)).thenRefuses('NOTHING_ACCEPTED'));
  it('takes the file again until it is committed', () =>
    given(created, checked(0))
      .when({ type: 'RecordCheck', ...checkedFile(2, 'b2') })
      .then(checked(2, 'b2')));
  it('refuses the rows of a file that was replaced meanwhile', () =>
    given(created, checked(2, 'b2')).when(chunk(0, 'b1')).thenRefuses('FILE_CHANGED'));
  it('is taken over chunk by chunk, each once', () => {
    given(created, checked(2)).when(chunk(0)).then(entered);
    given(created, checked(2), entered).when(chunk(0)).thenNothingHappens();
    given(created, checked(2), entered, entered)
      .when(commit)
      .thenState((state) => expect(state).toMatchObject({ status: 'committed', matchedCount: 2, unmatchedCount: 0 }));
  });
  it('takes no other file while it is being taken over', () =>
    given(created, checked(2), entered)
      .when({ type: 'RecordCheck', ...checkedFile(2, 'b2') })
      .thenRefuses('COMMIT_RUNNING'));
  it('is not committed while a chunk is missing', () => given(created, checked(2), entered).when(commit).thenRefuses('FILE_CHANGED'));
  it('stops between two chunks, and goes on from there when it is committed again', () => {
    const began: ListImportEvent = { type: 'CommitBegan' };
    const stopped: ListImportEvent = { type: 'CommitStopped' };
    given(created, checked(2)).when({ type: 'Begin' }).then(began);
    given(created, checked(2), began).when({ type: 'Begin' }).thenNothingHappens();
    given(created, checked(2), began).when({ type: 'Stop' }).then(stopped);
    given(created, checked(2), began, stopped).when({ type: 'Stop' }).thenNothingHappens();
    given(created, checked(2), began, stopped)
      .when(chunk(0))
      .thenState((state) => expect(state).toMatchObject({ status: 'stopped', enteredChunks: 1, matchedCount: 1 }));
    given(created, checked(2), began, stopped, entered)
      .when({ type: 'Begin' })
      .thenState((state) => expect(state).toMatchObject({ status: 'committing', enteredChunks: 1, matchedCount: 1 }));
  });
  it('is not stopped when nothing is under way', () => {
    given(created, checked(2)).when({ type: 'Stop' }).thenRefuses('NOT_COMMITTING');
    given(created, checked(2), entered, entered, committed).when({ type: 'Stop' }).thenRefuses('NOT_COMMITTING');
  });
  it('is committed once', () => {
    given(created, checked(2), entered, entered, committed).when(commit).thenNothingHappens();
    given(created, checked(2), entered, entered, committed)
      .when({ type: 'RecordCheck', ...checkedFile(2) })
      .thenRefuses('ALREADY_COMMITTED');
  });
  it('says how many rows of a file are wrong, where half a list is worse than none', () => {
    const error = { row: 3, column: null, code: 'ROW_TWICE', rule: null, zh: '', en: '' };
    expect(() => refuseErrors({ ...checkedFile(2), errors: [error] })).toThrow(
      expect.objectContaining({ code: 'FILE_HAS_ERRORS', zh: expect.stringContaining('1 行') }),
    );
  });
});
