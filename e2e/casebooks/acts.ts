/** Plays the deeds of a casebook through the gateway: each is a mutation of the post's own desk. */
import { idFrom } from '@baoxue/domain';
import { command } from '../../infra/demo/command.js';
import type { Desk } from '../../infra/demo/desk.js';
import { CITY } from '../../infra/town/places.js';
import { daysOf, schoolDaysBetween } from './casebook.js';
import type { Player } from './deeds.js';
import type { Scene } from './scene.js';
import { SECOND_SCHOOL, SECOND_SCHOOL_CLASS } from './town.js';
import { EXPERTISES } from './words.js';

const NAMES = { guardianName: '示例家长', studentName: '示例学生', schoolName: '第一中学', issuerName: '示例机关' };

const COMMITTEE_MEMBER = '安置委员会委员';

/** @param desk of the post that the line names */
export function actsOf(scene: Scene, desk: Desk): Player<Promise<unknown>> {
  const { line, childId, today } = scene;
  /** The same line gives the same key: sent again, nothing happens twice. */
  const keyOf = (...more: readonly string[]): string => idFrom('casebook', childId, line.from, line.who, line.does, ...more);
  const send = (mutation: string, input: object, inputType?: string) =>
    command(desk, mutation, { idempotencyKey: keyOf(), ...input }, '', inputType);

  const onCase = async (mutation: string, input: object, inputType?: string) =>
    send(mutation, { caseId: (await scene.theCase()).id, ...input }, inputType);
  /** On the paper that was issued last. */
  const onNotice = async (mutation: string, input: object) =>
    onCase(mutation, { noticeId: (await scene.theCase()).noticeLadder?.notices.at(-1)?.id ?? '', ...input });
  const onPlacement = async (mutation: string, input: object) => send(mutation, { placementId: await placementId(), ...input });
  const placementId = async () => (await scene.look()).specialEducation?.placement?.id ?? '';
  const answerReferral = async (answer: 'ACCEPTED' | 'COMPLETED', outcome: string | null) => {
    const messageId = (await scene.theCase()).referrals?.at(-1)?.id ?? '';
    await send('answerDepartmentMessage', { messageId, answer, outcome, on: today });
  };

  /** A register of each of these days. */
  async function onRegisters(mutation: 'takeRoll' | 'correctRoll', days: readonly string[], mark: string, more = {}): Promise<void> {
    const { classId } = await scene.place();
    const entries = [{ studentId: childId, mark }];
    for (const date of days) await command(desk, mutation, { idempotencyKey: keyOf(date), classId, date, entries, ...more });
  }

  return {
    take: ({ mark }) => onRegisters('takeRoll', daysOf(line, today), mark, { othersPresent: true }),
    correct: ({ from, to, mark }) => onRegisters('correctRoll', schoolDaysBetween(from, to), mark),
    contact: ({ kind, reached }) => onCase('recordContact', { kind, on: today, reached, note: `${line.does}。` }),
    persuade: ({ outcome, promisedOn }) =>
      onCase('recordPersuasion', { on: today, participants: ['responsible-inspector'], outcome, returnPromisedOn: promisedOn }),
    recordCauses: ({ causes }) => onCase('recordDropoutCauses', { causes }, 'RecordCausesInput'),
    confirm: async () => onCase('confirmDropout', { expectedVersion: (await scene.theCase()).version }),
    return: () => onCase('recordReturn', { returnedOn: today }),
    acknowledge: () => onCase('acknowledgeReport', { recipient: line.who === '教育局' ? 'BUREAU' : 'TOWN' }),

    issue: ({ rung }) => onCase('issueNotice', { rung, names: NAMES }),
    serve: () => onNotice('recordNoticeService', { mode: 'DIRECT', on: today, evidence: '送达回证 1 号' }),
    noteNotComplied: () => onNotice('recordNoticeOutcome', { outcome: 'NOT_COMPLIED' }),

    refer: ({ recipient, matter }) => onCase('sendReferral', { recipient, matter }),
    acceptReferral: () => answerReferral('ACCEPTED', null),
    completeReferral: ({ outcome }) => answerReferral('COMPLETED', outcome),
    proposeHold: ({ service }) => onCase('proposeServiceHold', { service }),

    requestTransfer() {
      const grounds = { on: today, reasonCode: '10', approvalNumber: '青教〔2025〕8号', approvedOn: today };
      return send('requestTransfer', { studentId: childId, toSchoolId: SECOND_SCHOOL, grounds });
    },
    receiveTransfer: () => send('receiveTransfer', { studentId: childId, classId: SECOND_SCHOOL_CLASS, boarding: false, on: today }),

    async appointMembers() {
      for (const expertise of EXPERTISES) {
        const account = await scene.account(COMMITTEE_MEMBER, expertise);
        await send('appointCommitteeMember', { idempotencyKey: keyOf(expertise), county: CITY, account, expertises: [expertise] });
      }
    },
    assess() {
      const findings = { physicalCondition: '重度', learningAbility: '可接受教育', adaptationAbility: '不能到校' };
      return send('recordAssessment', { studentId: childId, assessedOn: today, conditions: [{ kind: 'PHYSICAL', grade: 1 }], ...findings });
    },
    openPlacement: () => send('openPlacement', { studentId: childId, reason: 'CIRCUMSTANCES_CHANGED' }),
    async giveOpinions({ placement: recommended }) {
      for (const expertise of EXPERTISES) {
        const member = await scene.desk(line.who, expertise);
        const opinion = { placementId: await placementId(), expertise, recommended };
        await command(member, 'giveCommitteeOpinion', { idempotencyKey: keyOf(expertise), ...opinion });
      }
    },
    hearGuardian: () => onPlacement('recordGuardianOpinion', { stance: 'AGREES' }),
    place: ({ from, placement }) => onPlacement('decidePlacement', { arrangement: { kind: placement }, effectiveFrom: from }),

    completeAidReview: async ({ measures }) =>
      send('completeAidReview', { reviewId: (await scene.theCase()).aidReviewAnswer?.reviewId ?? '', cause: 'POVERTY', measures }),
    judge: async ({ outcome }) => send('closeFinding', { findingId: (await scene.findings())[0]?.id ?? '', outcome }),
  };
}
