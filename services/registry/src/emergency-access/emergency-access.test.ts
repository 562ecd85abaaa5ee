import { specification } from '@baoxue/domain';
import { emergencyAccessDecider, isOpenAt, isReviewOverdue, type KnownAccess, type Opened } from './emergency-access.js';
import { emergencyTriesDecider } from './emergency-tries.js';

const rules = { openHours: 4, reviewWithinWorkingDays: 5 };
const given = specification(emergencyAccessDecider, rules);
const asked = {
  studentId: 'child',
  by: { subject: 'officer-2', post: 'town-officer' },
  reason: 'child-lost',
  sealedText: '[sealed]',
  openedAt: '2026-04-28T01:00:00.000Z',
} as const;
const opened: Opened = { ...asked, expiresAt: '2026-04-28T05:00:00.000Z', reviewBy: '2026-05-08' };
const reviewBy = (subject: string, justified = true) =>
  ({ type: 'Review', justified, sealedNote: '[sealed]', by: { subject, post: 'bureau-officer' }, on: '2026-04-29' }) as const;
const reviewed = (justified = true) => ({ ...reviewBy('officer-9', justified), type: 'Reviewed' }) as const;

describe('E2 An emergency access', () => {
  it('E2 is open for the hours of the rule pack, and is to be reviewed within its working days', () =>
    given()
      .when({ type: 'Open', ...asked })
      .then({ type: 'Opened', ...opened }));

  it('E2 closes by the clock', () => {
    const access: KnownAccess = { status: 'Opened', ...opened, review: null };
    expect(['04:59:59.999', '05:00:00.000'].map((time) => isOpenAt(access, new Date(`2026-04-28T${time}Z`)))).toEqual([true, false]);
  });

  it('E2 is overdue the day after the last day of its review', () => {
    const access: KnownAccess = { status: 'Opened', ...opened, review: null };
    expect(['2026-05-08', '2026-05-09'].map((day) => isReviewOverdue(access, day))).toEqual([false, true]);
  });

  it('E2 is reviewed once, by somebody else', () => {
    given({ type: 'Opened', ...opened })
      .when(reviewBy('officer-9'))
      .then(reviewed());
    given({ type: 'Opened', ...opened })
      .when(reviewBy('officer-2'))
      .thenRefuses('OWN_REVIEW');
    given({ type: 'Opened', ...opened }, reviewed())
      .when(reviewBy('officer-8'))
      .thenRefuses('REVIEWED_ALREADY');
    given().when(reviewBy('officer-9')).thenRefuses('EMERGENCY_UNKNOWN');
  });

  it('E2 found not justified closes at once', () => {
    const after = emergencyAccessDecider.evolve({ status: 'Opened', ...opened, review: null }, reviewed(false)) as KnownAccess;
    expect(isOpenAt(after, new Date('2026-04-28T02:00:00Z'))).toBe(false);
  });
});

describe('E2 The tries of a day', () => {
  it('E2 end with the number of the rule pack', () => {
    const day = specification(emergencyTriesDecider, { perPersonPerDayMax: 2 });
    day({ type: 'Tried' }).when({ type: 'Try' }).then({ type: 'Tried' });
    day({ type: 'Tried' }, { type: 'Tried' }).when({ type: 'Try' }).thenRefuses('EMERGENCY_LIMIT');
  });
});
