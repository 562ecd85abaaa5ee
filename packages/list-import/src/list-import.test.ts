import { specification } from '@baoxue/domain';
import { listImportRule, refuseErrors, type ListImportEvent } from './list-import.js';

const given = specification(listImportRule, null);
const created: ListImportEvent = { type: 'ImportCreated', owner: 'officer', sourceList: '2025年秋季名单' };
const checkedFile = (acceptedCount: number, batch = 'b1') => ({ batch, rowCount: 3, acceptedCount, chunkCount: 2, errors: [] });
const checked = (acceptedCount: number, batch?: string): ListImportEvent => ({ type: 'FileChecked', ...checkedFile(acceptedCount, batch) });
const entered: ListImportEvent = { type: 'ChunkEntered', matchedCount: 1, unmatchedCount: 0 };
const chunk = (number: number, batch = 'b1') =>
  ({ type: 'RecordChunk', batch, chunk: number, matchedCount: 1, unmatchedCount: 0 }) as const;
const commit = { type: 'RecordCommit', batch: 'b1', on: '2026-04-28' } as const;
const committed: ListImportEvent = { type: 'ListCommitted', on: '2026-04-28' };

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
    given(created, checked(2), entered, entered, committed).when({ type: 'Begin' }).thenNothingHappens();
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

describe('A11 the undo of an import', () => {
  const undo = (today: string) => ({ type: 'BeginUndo', today, withinDays: 30 }) as const;
  const began: ListImportEvent = { type: 'UndoBegan' };
  const undone: ListImportEvent = { type: 'ImportUndone', takenBackCount: 1, keptCount: 1 };
  const entirely = [created, checked(2), entered, entered, committed];

  it('may begin for thirty days after the commit', () => {
    given(...entirely)
      .when(undo('2026-05-28'))
      .then(began);
    given(...entirely)
      .when(undo('2026-05-29'))
      .thenRefuses('UNDO_TOO_LATE');
  });
  it('takes back what a stopped commit has done, and nothing is taken over any more', () => {
    const stopped = [created, checked(2), { type: 'CommitBegan' }, entered, { type: 'CommitStopped' }] as const;
    given(...stopped)
      .when(undo('2027-04-28'))
      .then(began);
    given(...stopped, began)
      .when({ type: 'Begin' })
      .thenRefuses('IMPORT_UNDONE');
    given(...stopped, began)
      .when(chunk(1))
      .thenNothingHappens();
  });
  it('waits for a commit to be stopped, and needs something to take back', () => {
    given(created, checked(2), { type: 'CommitBegan' }).when(undo('2026-04-28')).thenRefuses('UNDO_COMMIT_RUNNING');
    given(created, checked(2)).when(undo('2026-04-28')).thenRefuses('NOTHING_TO_UNDO');
  });
  it('counts again when rows were taken back late', () =>
    given(...entirely, began, undone)
      .when({ type: 'RecordUndo', takenBackCount: 2, keptCount: 1 })
      .then({ type: 'ImportUndone', takenBackCount: 2, keptCount: 1 }));
  it('happens once, and its import takes no other file', () => {
    given(...entirely, began)
      .when(undo('2026-04-28'))
      .thenNothingHappens();
    given(...entirely, began)
      .when({ type: 'RecordUndo', takenBackCount: 1, keptCount: 1 })
      .then(undone);
    given(...entirely, began, undone)
      .when({ type: 'RecordUndo', takenBackCount: 1, keptCount: 1 })
      .thenNothingHappens();
    given(...entirely)
      .when({ type: 'RecordUndo', takenBackCount: 2, keptCount: 0 })
      .thenNothingHappens();
    given(...entirely, began, undone)
      .when({ type: 'RecordCheck', ...checkedFile(2) })
      .thenRefuses('IMPORT_UNDONE');
  });
});
