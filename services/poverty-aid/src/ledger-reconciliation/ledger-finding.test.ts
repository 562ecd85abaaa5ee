import { specification } from '@baoxue/domain';
import { compare, findingRule, type FindingEvent } from './ledger-finding.js';

const on = { id: 'entry-1', enteredOn: '2025-09-01', leftOn: null };
const left = { id: 'entry-0', enteredOn: '2023-09-01', leftOn: '2024-07-01' };
const line = (enteredOn: string, childKnown: boolean, ...standing: (typeof on | typeof left)[]) =>
  compare({ enteredOn, childKnown, isOfStage: true, standing });

describe('C1 a line of a department’s list', () => {
  it('is new when nothing stands of the child', () => expect(line('2025-09-01', true)).toEqual({ kind: 'new', entryId: null }));
  it('matches the entry with the same day', () =>
    expect(line('2025-09-01', true, left, on)).toEqual({ kind: 'matched', entryId: 'entry-1' }));
  it('differs when the day of recognition does', () =>
    expect(line('2025-10-01', true, on)).toEqual({ kind: 'changed', entryId: 'entry-1' }));
  it('may name a child who has left', () =>
    expect(line('2023-09-01', true, left)).toEqual({ kind: 'listed-though-left', entryId: 'entry-0' }));
  it('brings a child back when it was recognised after the leaving', () =>
    expect(line('2024-07-02', true, left)).toEqual({ kind: 'new', entryId: null }));
  it('may name a child who has not graduated from junior school, whose entry stands or is new', () => {
    const early = { enteredOn: '2025-09-01', childKnown: true, isOfStage: false };
    expect(compare({ ...early, standing: [] })).toEqual({ kind: 'not-a-graduate', entryId: null });
    expect(compare({ ...early, standing: [on] })).toEqual({ kind: 'not-a-graduate', entryId: 'entry-1' });
  });
  it('may name a child nobody knows, whose entry stands or is new', () => {
    expect(line('2025-09-01', false)).toEqual({ kind: 'child-unknown', entryId: null });
    expect(line('2025-09-01', false, on)).toEqual({ kind: 'child-unknown', entryId: 'entry-1' });
  });
});

const given = specification(findingRule, { today: '2026-04-28' });
const found = (kind: 'changed' | 'matched'): FindingEvent => ({
  type: 'DifferenceFound',
  importId: 'import-1',
  entryId: 'entry-1',
  category: 'registered-poor',
  kind,
  sourceList: '示例名单',
  listedOn: '2025-10-01',
});
const followList = { type: 'Decide', decision: 'follow-list', leftOn: null } as const;
const decided: FindingEvent = { type: 'FindingDecided', decision: 'follow-list', leftOn: null, decidedOn: '2026-04-28' };

describe('C1 a difference between list and ledger', () => {
  it('waits for an officer', () => given(found('changed')).when(followList).then(decided));
  it('is decided once', () => given(found('changed'), decided).when(followList).thenRefuses('FINDING_ALREADY_DECIDED'));
  it('is none when both agree', () => given(found('matched')).when(followList).thenRefuses('NOTHING_TO_DECIDE'));
  it('must exist', () => given().when(followList).thenRefuses('NOT_FOUND'));
});
