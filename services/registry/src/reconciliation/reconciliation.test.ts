import { addDays, specification } from '@baoxue/domain';
import { campaignDecider, type CampaignContext } from './campaign.js';
import { progressOf } from './progress.js';
import { reconciliationDecider, type ReconciliationContext } from './reconciliation.js';

const context: ReconciliationContext = {
  today: '2026-09-10',
  onRecord: null,
  inClass: false,
  nextAnswerBy: (from) => addDays(from, 2),
};
const given = specification(reconciliationDecider, context);
const found = {
  type: 'Found',
  termId: '2026-autumn',
  studentId: 's1',
  schoolId: '6499000001',
  jurisdictions: ['64'],
  difference: 'off-roll',
  dueOn: '2026-10-01',
} as const;
const resolved = { type: 'Resolved', resolution: 'graduated', on: '2026-09-10' } as const;
const resolve = (resolution: 'graduated' | 'transferred') => ({ type: 'Resolve', resolution }) as const;

describe('A9 a child to be accounted for', () => {
  it('A9 is found once', () =>
    given(found)
      .when({ ...found, type: 'Find' })
      .thenNothingHappens());
  it('A9 is resolved as the record says', () => given(found).at({ onRecord: 'graduated' }).when(resolve('graduated')).then(resolved));
  it('A9 is not resolved against the record, nor without one', () => {
    given(found).at({ onRecord: 'graduated' }).when(resolve('transferred')).thenRefuses('RESOLUTION_NOT_ON_RECORD');
    given(found).when(resolve('graduated')).thenRefuses('RESOLUTION_NOT_ON_RECORD');
  });
  it('A9 has exactly one resolution', () => {
    const again = given(found, resolved).at({ onRecord: 'transferred' });
    again.when(resolve('graduated')).thenNothingHappens();
    again.when(resolve('transferred')).thenRefuses('RESOLVED_ALREADY');
    again.when({ type: 'Settle' }).thenRefuses('RESOLVED_ALREADY');
    given(found, resolved, { type: 'Reopened' })
      .at({ onRecord: 'transferred' })
      .when(resolve('transferred'))
      .then({ ...resolved, resolution: 'transferred' });
  });
  it('A9 is settled when in class after all, and only then', () => {
    given(found).when({ type: 'Settle' }).thenRefuses('NOT_IN_CLASS');
    given(found).at({ inClass: true }).when({ type: 'Settle' }).then({ type: 'Settled', on: '2026-09-10' });
  });
  it('A9 goes to the town and then to the bureau while nobody answers', () => {
    const toTown = { type: 'Escalated', to: 'town', answerBy: '2026-10-03' } as const;
    given(found).at({ today: '2026-10-01' }).when({ type: 'Tick' }).thenNothingHappens();
    given(found).at({ today: '2026-10-02' }).when({ type: 'Tick' }).then(toTown);
    given(found, toTown).at({ today: '2026-10-03' }).when({ type: 'Tick' }).thenNothingHappens();
    given(found, toTown)
      .at({ today: '2026-10-20' })
      .when({ type: 'Tick' })
      .then({ type: 'Escalated', to: 'bureau', answerBy: '2026-10-05' });
    given(found, resolved).at({ today: '2026-10-20' }).when({ type: 'Tick' }).thenNothingHappens();
  });
});

describe('A9 the campaign of a term', () => {
  const context: CampaignContext = { today: '2026-09-03', term: { from: '2026-09-01', to: '2027-01-22' }, withinDays: 30 };
  const campaign = specification(campaignDecider, context);
  const open = { type: 'Open', termId: '2026-autumn', dueOn: null } as const;
  it('A9 is due within a month of the first day of term', () => {
    campaign().when(open).then({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-09-03', dueOn: '2026-10-01' });
    campaign()
      .when({ ...open, dueOn: '2026-09-20' })
      .then({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-09-03', dueOn: '2026-09-20' });
    campaign()
      .when({ ...open, dueOn: '2026-10-02' })
      .thenRefuses('DUE_DAY_INVALID');
    campaign()
      .when({ ...open, dueOn: '2026-09-02' })
      .thenRefuses('DUE_DAY_INVALID');
  });
  it('A9 opened after its month it is due at once', () =>
    campaign()
      .at({ today: '2026-11-05' })
      .when(open)
      .then({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-11-05', dueOn: '2026-11-05' }));
  it('A9 is of the running term, once', () => {
    campaign().at({ today: '2026-08-31' }).when(open).thenRefuses('TERM_NOT_RUNNING');
    campaign().at({ term: null }).when(open).thenRefuses('TERM_UNKNOWN');
    campaign({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-09-03', dueOn: '2026-10-01' }).when(open).thenNothingHappens();
  });
  it('A9 of two processes that took the same step, one counts', () => {
    const step = { type: 'RecordStep', from: null, after: 's9' } as const;
    const opened = campaign({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-09-03', dueOn: '2026-10-01' });
    opened.when(step).then({ type: 'StepDone', after: 's9' });
    campaign({ type: 'Opened', termId: '2026-autumn', openedOn: '2026-09-03', dueOn: '2026-10-01' }, { type: 'StepDone', after: 's9' })
      .when(step)
      .thenNothingHappens();
  });
});

it('A9 progress is told school by school, of those without a child on the list too', () => {
  const line = { schoolId: '6499000001', answering: 'school', resolution: null, count: 2 } as const;
  expect(
    progressOf(
      [
        { ...line, status: 'open' },
        { ...line, status: 'open', answering: 'town', count: 1 },
        { ...line, status: 'settled', count: 4 },
        { ...line, status: 'resolved', resolution: 'graduated', count: 3 },
        { ...line, status: 'resolved', resolution: 'died', schoolId: '6499000002', count: 1 },
      ],
      ['6499000001', '6499000003'],
    ),
  ).toEqual([
    { schoolId: '6499000001', total: 10, open: 3, escalated: 1, settled: 4, resolved: [{ resolution: 'graduated', count: 3 }] },
    { schoolId: '6499000002', total: 1, open: 0, escalated: 0, settled: 0, resolved: [{ resolution: 'died', count: 1 }] },
    { schoolId: '6499000003', total: 0, open: 0, escalated: 0, settled: 0, resolved: [] },
  ]);
});
