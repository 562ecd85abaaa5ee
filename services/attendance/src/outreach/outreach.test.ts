import { specification } from '@baoxue/domain';
import { coverageOf, outreachDecider, type KnownOutreach, type OutreachContext } from './outreach.js';

const place = { schoolId: '6499000001', jurisdictions: ['64'] };
const march: OutreachContext = { today: '2026-03-10', within: ['2026-01-31', '2026-07-10'] };
const given = specification(outreachDecider, march);
const campaign = { type: 'RecordCampaign', place, term: '2025-spring', on: '2026-03-03', form: 'themed-activity', reached: 300 } as const;

describe('What a school does to make the law known', () => {
  it('B14 is recorded for the term, the weeks before it included, and not for another', () => {
    given()
      .when(campaign)
      .then({ ...campaign, type: 'CampaignHeld' });
    given()
      .when({ ...campaign, on: '2026-02-01' })
      .then({ ...campaign, on: '2026-02-01', type: 'CampaignHeld' });
    given()
      .when({ ...campaign, on: '2026-01-30' })
      .thenRefuses('OUTSIDE_TERM');
    given().at({ within: null }).when(campaign).thenRefuses('OUTSIDE_TERM');
    given()
      .when({ ...campaign, on: '2026-03-11' })
      .thenRefuses('DAY_TO_COME');
  });
  it('B14 reaches somebody', () =>
    given()
      .when({ ...campaign, reached: 0 })
      .thenRefuses('NOBODY_REACHED'));
  it('B14 covers so many of all schools, not of those that reported', () => {
    const known: KnownOutreach = {
      status: 'Known',
      ...{ place, term: '2025-spring' },
      campaigns: [{ on: '2026-03-03', form: 'leaflets', reached: 20 }],
      committeeMeetings: [],
    };
    expect(coverageOf(['6499000001', '6499000002'], [known])).toEqual({
      schools: 2,
      lackingCampaign: ['6499000002'],
      lackingCommittee: ['6499000001', '6499000002'],
    });
  });
});
