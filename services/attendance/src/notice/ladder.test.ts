import { fold, specification } from '@baoxue/domain';
import { bodies, issue, on, subDistrict } from './ladder.fixtures.js';
import { ladderDecider, nextRung, type LadderCommand, type LadderEvent } from './ladder.js';
import type { Ladder } from './ladder-state.js';
import { RUNGS, type Body, type Rung } from './rungs.js';
import type { Service } from './service-of-notice.js';

const given = specification(ladderDecider, on('2026-05-12'));
const served = (rung: Rung, changes: Partial<Service> = {}): LadderCommand => ({
  type: 'RecordService',
  noticeId: `notice-${rung}`,
  service: { mode: 'direct', on: '2026-05-13', by: 'town-officer', witnesses: [], sealedEvidence: 'sealed', ...changes },
});
const outcome = (rung: Rung, kind: 'complied' | 'not-complied'): LadderCommand => ({
  type: 'RecordOutcome',
  noticeId: `notice-${rung}`,
  outcome: kind,
  by: 'town-officer',
});

/** What has happened after these commands, each on its day. */
function past(...steps: readonly (readonly [string, LadderCommand])[]): LadderEvent[] {
  const events: LadderEvent[] = [];
  for (const [today, command] of steps) {
    const state = fold(ladderDecider.evolve, ladderDecider.initialState(), events);
    events.push(...ladderDecider.decide(command, state, on(today)));
  }
  return events;
}
const issued = ['2026-05-12', issue('return-notice', bodies.town)] as const;
const handedOver = ['2026-05-13', served('return-notice')] as const;
const missed = ['2026-05-21', outcome('return-notice', 'not-complied')] as const;
/** Past the deadline of the first rung: the second may follow. */
const firstRungMissed = past(issued, handedOver, missed);
const later = on('2026-05-22');

/** A ladder on which all rungs below one were issued, served and missed. */
function ladderBelow(rung: Rung): Ladder {
  const lawful: Record<Rung, Body> = {
    'return-notice': 'school',
    criticism: 'town',
    'rectification-order': 'town',
    'judicial-document': 'justice',
    'legal-liability': 'bureau',
  };
  let state = ladderDecider.initialState();
  const play = (today: string, command: LadderCommand) =>
    (state = fold(ladderDecider.evolve, state, ladderDecider.decide(command, state, on(today))));
  RUNGS.slice(0, RUNGS.indexOf(rung)).forEach((below, index) => {
    const month = `2026-0${index + 1}`;
    play(`${month}-01`, issue(below, bodies[lawful[below]]));
    play(`${month}-01`, served(below, { on: `${month}-01` }));
    play('2026-06-01', outcome(below, 'not-complied'));
  });
  return state;
}

describe('The administrative ladder', () => {
  it('B7 begins with the notice to return, which then waits to be served', () =>
    given()
      .when(issue('return-notice', bodies.school))
      .thenState((state) => {
        expect(state).toMatchObject({
          status: 'Open',
          notices: [{ rung: 'return-notice', service: null, complyBy: null, schoolDaysAbsent: 6 }],
        });
        expect(state.status !== 'None' && state.steps).toMatchObject([{ kind: 'serve', dueOn: '2026-05-15', accountable: 'head' }]);
        expect(nextRung(state)).toBe('criticism');
      }));

  it('B7 is for a confirmed dropout only', () =>
    given()
      .when(issue('return-notice', bodies.town, { isDroppedOut: false }))
      .thenRefuses('NOT_A_DROPOUT'));

  it.each(RUNGS.slice(1))('B7 cannot begin with %s', (rung) => {
    const lawful = rung === 'judicial-document' ? bodies.justice : bodies.bureau;
    given().when(issue(rung, lawful)).thenRefuses('RUNG_SKIPPED');
  });

  it('B7 wants service, the deadline and the recorded outcome before the next rung', () => {
    const next = issue('criticism', bodies.town);
    given(...past(issued))
      .at(later)
      .when(next)
      .thenRefuses('NOT_SERVED');
    given(...past(issued, handedOver))
      .at(later)
      .when(next)
      .thenRefuses('OUTCOME_MISSING');
    given(...past(issued, handedOver))
      .at(on('2026-05-20'))
      .when(outcome('return-notice', 'not-complied'))
      .thenRefuses('DEADLINE_NOT_OVER');
    given(...past(issued, handedOver, ['2026-05-15', outcome('return-notice', 'complied')]))
      .at(later)
      .when(next)
      .thenRefuses('COMPLIED_WITH');
    given(...firstRungMissed)
      .at(later)
      .when(next)
      .thenState((state) => expect(nextRung(state)).toBe('rectification-order'));
  });

  it('B7 issues a rung once, and none twice', () => {
    given(...past(issued))
      .when(issue('return-notice', bodies.bureau))
      .thenRefuses('RUNG_ALREADY_ISSUED');
    given(...firstRungMissed)
      .at(later)
      .when(issue('rectification-order', bodies.town))
      .thenRefuses('RUNG_SKIPPED');
  });

  it('B7 has its deadline run from service, and then owes the record of the outcome', () =>
    given(...past(issued))
      .at(on('2026-05-14'))
      .when(served('return-notice'))
      .thenState((state) => {
        expect(state).toMatchObject({ notices: [{ complyBy: '2026-05-20' }] });
        expect(state.status !== 'None' && state.steps).toMatchObject([
          { kind: 'serve', doneOn: '2026-05-13' },
          { kind: 'record-outcome', dueOn: '2026-05-22', accountable: 'town-officer', doneOn: null },
        ]);
      }));

  it('B7 has a notice that is not served go to the next level up', () =>
    given(...past(issued))
      .at(on('2026-05-16'))
      .when({ type: 'Tick' })
      .thenState((state) =>
        expect(state.status !== 'None' && state.steps[0]?.escalations).toEqual([{ to: 'bureau-officer', on: '2026-05-16' }]),
      ));

  it('B7 ends with the return: what was open is complied with, and nothing more is issued or owed', () => {
    const ended = past(issued, handedOver, ['2026-05-18', { type: 'EndLadder', on: '2026-05-18', because: 'returned' }]);
    const state = fold(ladderDecider.evolve, ladderDecider.initialState(), ended);
    expect(state).toMatchObject({ status: 'Ended', notices: [{ outcome: { kind: 'complied', by: 'return' }, revokedOn: null }] });
    given(...ended)
      .at(later)
      .when(issue('criticism', bodies.town))
      .thenRefuses('NOT_A_DROPOUT');
    given(...ended)
      .at(on('2026-06-30'))
      .when({ type: 'Tick' })
      .thenNothingHappens();
  });

  it('B7 revokes what was issued when the absence turns out wrong', () => {
    const revoked = past(issued, ['2026-05-18', { type: 'EndLadder', on: '2026-05-18', because: 'withdrawn' }]);
    expect(fold(ladderDecider.evolve, ladderDecider.initialState(), revoked)).toMatchObject({
      notices: [{ outcome: null, revokedOn: '2026-05-18' }],
    });
  });

  it('B7 ends nothing where nothing was issued', () =>
    given().when({ type: 'EndLadder', on: '2026-05-18', because: 'returned' }).thenNothingHappens());
});

describe('Who may issue', () => {
  const competence: Record<Rung, readonly Body[]> = {
    'return-notice': ['school', 'town', 'bureau'],
    criticism: ['town', 'bureau'],
    'rectification-order': ['town', 'bureau'],
    'judicial-document': ['justice'],
    'legal-liability': ['bureau', 'justice'],
  };
  const refusalFor = (rung: Rung) =>
    rung === 'rectification-order' ? 'ORDER_ISSUER' : rung === 'judicial-document' ? 'JUDICIAL_ISSUER' : 'ISSUER_NOT_COMPETENT';
  const table = RUNGS.flatMap((rung) =>
    (Object.keys(bodies) as Body[]).map((body) => ({ rung, body, may: competence[rung].includes(body) })),
  );

  it.each(table)('B7 $rung by $body: $may', ({ rung, body, may }) => {
    const attempt = given.state(ladderBelow(rung)).at(on('2026-06-02')).when(issue(rung, bodies[body]));
    if (may) attempt.thenState((state) => expect(state.status !== 'None' && state.notices.at(-1)).toMatchObject({ rung }));
    else attempt.thenRefuses(refusalFor(rung));
  });

  it('B7 a sub-district office is no township government: it may educate, and may not order', () => {
    const attempt = (rung: Rung) => given.state(ladderBelow(rung)).at(on('2026-06-02')).when(issue(rung, subDistrict));
    attempt('criticism').thenState((state) => expect(state.status).toBe('Open'));
    attempt('rectification-order').thenRefuses('ORDER_ISSUER');
  });
});

describe('Proof of service', () => {
  it.each([
    ['before the day of issue', { on: '2026-05-11' }, 'SERVICE_DAY'],
    ['on a day to come', { on: '2026-05-15' }, 'SERVICE_DAY'],
    ['left without a witness', { mode: 'left', sealedEvidence: null }, 'WITNESS_REQUIRED'],
    ['by mail without a number', { mode: 'mail', sealedEvidence: null }, 'EVIDENCE_REQUIRED'],
  ] as const)('B7 is refused %s', (_what, changes, code) =>
    given(...past(issued))
      .at(on('2026-05-14'))
      .when(served('return-notice', changes))
      .thenRefuses(code),
  );

  it('B7 is recorded once, for a notice that exists', () => {
    given(...past(issued, handedOver))
      .at(on('2026-05-14'))
      .when(served('return-notice'))
      .thenRefuses('ALREADY_SERVED');
    given(...past(issued))
      .when(served('criticism'))
      .thenRefuses('NOT_FOUND');
  });

  it('B7 may be leaving it before a witness', () =>
    given(...past(issued))
      .at(on('2026-05-14'))
      .when(served('return-notice', { mode: 'left', witnesses: ['grid-worker'], sealedEvidence: null }))
      .thenState((state) => expect(state).toMatchObject({ notices: [{ complyBy: '2026-05-20' }] })));
});

describe('The ladder of a child that moves', () => {
  it('A5 B7 follows the case to the new school, and is not begun by it', () => {
    const subject = { ...issue('return-notice', bodies.town).dropout.subject, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(...past(issued))
      .when({ type: 'FollowCase', subject })
      .then({ type: 'LadderMoved', subject });
    given().when({ type: 'FollowCase', subject }).thenNothingHappens();
  });
});
