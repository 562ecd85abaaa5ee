import { fold, specification, type SchoolDate } from '@baoxue/domain';
import { subject } from '../dropout-case/dropout-case.fixtures.js';
import { bodies, issue, on } from './ladder.fixtures.js';
import type { OpenedLadder } from './ladder-state.js';
import { ladderDecider, type LadderCommand } from './ladder.js';

const { decide, evolve, initialState } = ladderDecider;
const given = specification(ladderDecider, on('2026-05-16'));
const other = { ...subject, studentId: '0197a000-0000-7000-8000-000000000002' };
const noticeId = 'notice-return-notice';
const mail = { mode: 'mail', on: '2026-05-13', by: 'town-officer', witnesses: [], sealedEvidence: 'sealed' } as const;

/** The ladder of the former case after these commands, each on its day. */
function former(...commands: readonly (readonly [SchoolDate, LadderCommand])[]): OpenedLadder {
  const state = commands.reduce((before, [day, command]) => fold(evolve, before, decide(command, before, on(day))), initialState());
  if (state.status === 'None') throw new Error('There is a ladder');
  return state;
}
const issued = ['2026-05-12', issue('return-notice', bodies.town)] as const;
const served = ['2026-05-13', { type: 'RecordService', noticeId, service: mail }] as const;
const judged = ['2026-05-21', { type: 'RecordOutcome', noticeId, outcome: 'not-complied', by: 'town-officer' }] as const;
const revoked = ['2026-05-14', { type: 'EndLadder', on: '2026-05-14', because: 'withdrawn' }] as const;
const returned = ['2026-05-14', { type: 'EndLadder', on: '2026-05-14', because: 'returned' }] as const;
const takeOver = (ladder: OpenedLadder): LadderCommand => ({ type: 'TakeOver', caseId: 'case-2', subject: other, former: ladder });

describe('The ladder of a case that goes on under another record of the child', () => {
  it('A3 B7 goes on from its rung with what is owed, whether the end of the former case was heard before or not', () => {
    for (const ladder of [former(issued, served), former(issued, served, revoked)])
      given()
        .when(takeOver(ladder))
        .thenState((state) => {
          expect(state).toMatchObject({ status: 'Open', caseId: 'case-2', subject: other, endedOn: null });
          expect(state).toMatchObject({ notices: [{ id: noticeId, serial: 1, complyBy: '2026-05-20', revokedOn: null }] });
          expect(state).toMatchObject({
            steps: [
              { kind: 'serve', doneOn: '2026-05-13' },
              { kind: 'record-outcome', dueOn: '2026-05-22' },
            ],
          });
        });
  });

  it('A3 B7 lets the next rung follow, and not the first again', () => {
    const ladder = former(issued, served, judged);
    const next = issue('criticism', bodies.town, { caseId: 'case-2', subject: other });
    given(...decide(takeOver(ladder), initialState(), on('2026-05-22')))
      .at(on('2026-05-22'))
      .when(issue('return-notice', bodies.town))
      .thenRefuses('RUNG_ALREADY_ISSUED');
    given(...decide(takeOver(ladder), initialState(), on('2026-05-22')))
      .at(on('2026-05-22'))
      .when(next)
      .thenState((state) => expect(state).toMatchObject({ notices: [{}, { rung: 'criticism' }] }));
  });

  it('A3 B7 runs a time limit anew that was over by then', () =>
    given()
      .when(takeOver(former(issued, revoked)))
      .thenState((state) => expect(state).toMatchObject({ steps: [{ kind: 'serve', dueOn: '2026-05-19', escalations: [] }] })));

  it('A3 B7 stays ended when the child had returned', () =>
    given()
      .when(takeOver(former(issued, served, returned)))
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'Ended', endedOn: '2026-05-14', notices: [{ outcome: { kind: 'complied' } }] }),
      ));

  it('A3 B7 takes along whatever was recorded until it goes, and refuses the rest, also when the way is broken off', () => {
    const going = former(issued, served, ['2026-05-16', { type: 'PassOn' }]);
    expect(going.leaving).toMatchObject({
      status: 'Open',
      notices: [{ id: noticeId, service: mail }],
      steps: [{}, { dueOn: '2026-05-22' }],
    });
    given.state(going).when({ type: 'PassOn' }).thenNothingHappens();
    given.state(going).when(judged[1]).thenRefuses('NOT_FOUND');
    given
      .state(going)
      .when({ type: 'Arrive' })
      .thenState((state) => expect(state).not.toHaveProperty('leaving'));
    given.state(former(issued)).when({ type: 'Arrive' }).thenNothingHappens();
  });

  it('A3 B7 leaves nothing behind that an end heard later could revoke, and is taken over once', () => {
    const left = former(
      issued,
      ['2026-05-13', { type: 'PassOn' }],
      ['2026-05-13', { type: 'EndLadder', on: '2026-05-13', because: 'withdrawn' }],
    );
    expect(left).toMatchObject({ status: 'Ended', notices: [], steps: [] });
    given().when(takeOver(left)).thenNothingHappens();
    given(...decide(takeOver(former(issued)), initialState(), on('2026-05-13')))
      .when(takeOver(former(issued, served)))
      .thenNothingHappens();
  });
});
