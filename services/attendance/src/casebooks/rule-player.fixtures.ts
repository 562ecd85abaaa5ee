/** Plays the pages of e2e/casebooks by the rules alone: no gateway, no database, no other service. What only those can show is left out. */
import type { AttendanceMark, ReplyOutcome } from '@baoxue/contracts';
import { constantCase, fold, kebabCase } from '@baoxue/domain';
import { daysOf, schoolDaysBetween, type Line } from '../../../../e2e/casebooks/casebook.js';
import type { Player } from '../../../../e2e/casebooks/deeds.js';
import type { ChildInGraph, FindingInGraph, Onlooker } from '../../../../e2e/casebooks/situation.js';
import { POSTS, SCHOOLS, writtenPost } from '../../../../e2e/casebooks/words.js';
import { caseToGraph, outcomeWhenReached, owedOn } from '../dropout-case/index.js';
import { ladderDecider, nextRung, type LadderCommand } from '../notice/ladder.js';
import type { Ladder } from '../notice/ladder-state.js';
import { bodies, issue, on as ladderOn } from '../notice/ladder.fixtures.js';
import type { Body } from '../notice/rungs.js';
import { dutiesOf, isOwed } from '../obligation/index.js';
import { activeReferral, putsChildInReach, type Referrals } from '../referral/referral-state.js';
import { referralDecider, type ReferralCommand } from '../referral/referral.js';
import { rollCallDecider } from '../roll-call/roll-call.js';
import { cityCalendar } from '../school-calendar/index.js';
import { holdDecider } from '../service-hold/service-hold.js';
import { pack, storyFrom } from './story.fixtures.js';

/** What the registry and the gateway show: nothing of it is known here. */
const SHOWN_ELSEWHERE = [/^学籍标注：/, /^保留学籍$/, /^晨间提醒：/];
export const isShownHere = (sentence: string): boolean => !SHOWN_ELSEWHERE.some((form) => form.test(sentence));

const BODY_OF: Readonly<Record<string, Body>> = {
  head: 'school',
  'town-officer': 'town',
  'bureau-officer': 'bureau',
  'justice-officer': 'justice',
};
const SECOND_SCHOOL = SCHOOLS.nameOf('第二中学');

export interface RulePlayer extends Onlooker {
  morningOf(day: string): Promise<void>;
  deedsOf(line: Line): Player<void | Promise<void>>;
}

export function rulePlayer(firstDay: string): RulePlayer {
  const child = storyFrom(firstDay);
  let ladder: Ladder = ladderDecider.initialState();
  let referrals: Referrals = referralDecider.initialState();
  let placement: { readonly from: string; readonly placement: string } | null = null;
  const found = new Map<string, FindingInGraph>();

  const climb = (command: LadderCommand) => {
    ladder = fold(ladderDecider.evolve, ladder, ladderDecider.decide(command, ladder, ladderOn(child.today())));
  };
  const refer = (command: ReferralCommand) => {
    const rules = { ...pack.referrals, escalationEverySchoolDays: pack.deadlines.escalationEverySchoolDays };
    const context = { rules, today: child.today(), addSchoolDays: cityCalendar.addSchoolDays, isAgreed: () => true };
    referrals = fold(referralDecider.evolve, referrals, referralDecider.decide(command, referrals, context));
  };
  const lastNotice = () => (ladder.status === 'None' ? '' : (ladder.notices.at(-1)?.id ?? ''));
  const activeId = () => activeReferral(referrals)?.id ?? '';
  const isDroppedOut = () => child.theCase().status === 'DroppedOut';

  const placedNow = () => (placement !== null && placement.from <= child.today() ? placement.placement : null);

  async function takeRegister(date: string, mark: AttendanceMark): Promise<void> {
    await child.morningOf(date);
    const { studentId, schoolId, classId, jurisdictions } = child.place();
    const roster = new Set([studentId]);
    const homeTaught = new Set(placedNow() === 'HOME_TEACHING' ? roster : []);
    const command = { type: 'TakeRoll', place: { schoolId, classId, jurisdictions }, date, othersPresent: false } as const;
    rollCallDecider.decide({ ...command, entries: [{ studentId, mark }] }, rollCallDecider.initialState(), {
      ...{ today: date, whyNoSchoolDay: cityCalendar.whyNoSchoolDay },
      ...{ roster, homeTaught, onLeave: new Map() },
    });
    await child.registers(mark, date, date);
  }

  /** The monitor looks every night; what it has found stays on record. */
  function monitor(): readonly FindingInGraph[] {
    for (const { kind, key, days, accountable } of child.monitor()) {
      const id = `${kind}|${key}`;
      if (!found.has(id)) found.set(id, { id, kind: constantCase(kind), days, accountable, outcome: null });
    }
    return [...found.values()];
  }

  function deedsOf(line: Line): Player<void | Promise<void>> {
    const by = writtenPost(line.who).post;
    const on = child.today();
    const elsewhere = () => {};
    return {
      async take({ mark }) {
        for (const day of daysOf(line, line.to)) await takeRegister(day, kebabCase(mark) as AttendanceMark);
      },
      correct: ({ from, to, mark }) => child.correct(kebabCase(mark) as never, by, ...schoolDaysBetween(from, to)),
      contact: ({ kind, reached }) =>
        child.act({
          type: 'RecordContact',
          contact: { kind: kebabCase(kind), on, outcome: outcomeWhenReached(reached), by, sealedNote: null },
        }),
      persuade({ outcome, promisedOn }) {
        const said = { participants: [by, 'responsible-inspector'], outcome: kebabCase(outcome) as never, returnPromisedOn: promisedOn };
        child.act({ type: 'RecordPersuasion', persuasion: { on, by, sealedNote: null, ...said } });
      },
      recordCauses: ({ causes }) =>
        child.act({ type: 'RecordCauses', causes: { codes: causes.map((cause) => kebabCase(cause)) as never, on, by } }),
      confirm: () => child.act({ type: 'ConfirmDropout', sealedNames: null }),
      return() {
        child.act({ type: 'RecordReturn', returnedOn: on });
        climb({ type: 'EndLadder', on, because: 'returned' });
      },
      acknowledge: () => child.act({ type: 'AcknowledgeReport', to: by === 'bureau-officer' ? 'bureau' : 'town', by }),

      issue({ rung }) {
        const { absentSince, schoolDaysAbsent } = child.theCase();
        const dropout = { isDroppedOut: isDroppedOut(), absentSince, schoolDaysAbsent };
        climb(issue(kebabCase(rung) as never, bodies[BODY_OF[by] ?? 'school'], dropout));
      },
      serve: () =>
        climb({
          ...{ type: 'RecordService', noticeId: lastNotice() },
          service: { mode: 'direct', on, by, witnesses: [], sealedEvidence: 'sealed' },
        }),
      noteNotComplied: () => climb({ type: 'RecordOutcome', noticeId: lastNotice(), outcome: 'not-complied', by }),

      refer({ recipient, matter }) {
        const dropout = { caseId: child.caseId(), subject: child.theCase().subject, isOpen: true };
        const what = { recipient: recipient as never, matter: kebabCase(matter) as never };
        refer({ type: 'SendReferral', id: 'referral', by, sealedFacts: null, dropout, ...what });
      },
      acceptReferral: () => refer({ type: 'TakeReply', id: activeId(), answer: 'accepted', outcome: null, on }),
      completeReferral({ outcome }) {
        const said = kebabCase(outcome) as ReplyOutcome;
        refer({ type: 'TakeReply', id: activeId(), answer: 'completed', outcome: said, on });
        if (referrals.status === 'Opened' && putsChildInReach(referrals.recipient, said)) child.act({ type: 'NoteChildFound', on });
      },
      proposeHold({ service }) {
        const { subject, causes } = child.theCase();
        const isPoverty = causes?.codes.includes('poverty') === true;
        const facts = { caseId: child.caseId(), subject, isDroppedOut: isDroppedOut(), isPoverty, isOnLedger: false };
        const propose = { type: 'ProposeHold', id: service, service: kebabCase(service) as never, by, facts } as const;
        holdDecider.decide(propose, holdDecider.initialState(), {
          today: on,
          rules: pack.serviceHolds,
          addSchoolDays: cityCalendar.addSchoolDays,
        });
      },

      requestTransfer: elsewhere,
      receiveTransfer: () => child.moveTo({ ...child.place(), schoolId: SECOND_SCHOOL, classId: `${SECOND_SCHOOL}-2025-22-01` }),
      assess: elsewhere,
      openPlacement: elsewhere,
      appointMembers: elsewhere,
      giveOpinions: elsewhere,
      hearGuardian: elsewhere,
      place: (decided) => void (placement = decided),

      completeAidReview({ measures }) {
        const reviewId = 'review';
        child.act({ type: 'NoteAidReviewOpened', reviewId, dueOn: on });
        const decided = { cause: 'poverty', measures: measures.map((measure) => kebabCase(measure)) as never } as const;
        child.act({ type: 'NoteAidReviewCompleted', reviewId, on, ...decided });
      },
      judge({ outcome }) {
        const [first] = monitor();
        if (first) found.set(first.id, { ...first, outcome });
      },
    };
  }

  function look(): ChildInGraph {
    const { studentId, schoolId, classId } = child.place();
    return {
      ...{ id: studentId, mark: '', nationalStatus: '' },
      specialEducation: { placement: { id: '', inForce: placement && { placement: placedNow() ?? '' } } },
      schoolClass: { id: classId, school: { id: schoolId } },
      attendance: { absenceRun: child.run() },
      dropoutCases: child.cases().map(({ id, state }) => {
        const { reopensId, ...shown } = caseToGraph({ id, state, version: 1 });
        const reopens = reopensId === null ? null : { id: reopensId };
        return { ...shown, reopens, noticeLadder: ladderShown(), referrals: referralsShown() };
      }),
    };
  }

  function ladderShown(): ChildInGraph['dropoutCases'][number]['noticeLadder'] {
    if (ladder.status === 'None') return null;
    const next = nextRung(ladder);
    const notices = ladder.notices.map(({ id, rung, complyBy }) => ({ id, rung: constantCase(rung), complyBy }));
    return { notices, nextRung: next && constantCase(next), endedOn: ladder.endedOn };
  }

  const referralsShown = () =>
    referrals.status === 'None'
      ? []
      : referrals.referrals.map(({ status, ...referral }) => ({ ...referral, status: constantCase(status) }));

  /** What a post, as it is written on the page, owes on the latest case. */
  const dutyOf = async (post: string) => dutiesOf(POSTS.nameOf(post), owedOn(child.theCase()));

  return {
    get today() {
      return child.today();
    },
    morningOf: child.morningOf,
    deedsOf,
    look: async () => look(),
    findings: async () => monitor(),
    dutyOf,
    dueToday: async (post) => (await dutyOf(post)).filter((step) => isOwed(step) && step.dueOn === child.today()),
    toldOf: async () => 0,
  };
}
