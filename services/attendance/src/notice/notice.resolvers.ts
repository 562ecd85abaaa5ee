import type { RecordPrint } from '@baoxue/audit';
import { authorise, can, notFound, type Action, type Post } from '@baoxue/auth';
import { constantCase, isSchoolDate, kebabCase, type CommandOptions } from '@baoxue/domain';
import { answer, byViewer, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { CaseSubject } from '../dropout-case/index.js';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import { obligationToGraph } from '../obligation/index.js';
import { paperFields, type OfficialDocument } from '@baoxue/official-document';
import { postsNamed } from '../posts-named.js';
import { refuse } from '../refusals/index.js';
import { nextRung, type IssueNotice, type LadderCommand } from './ladder.js';
import type { Ladder, Notice } from './ladder-state.js';
import { noticeDocument, noticeNumber } from './notice-document.js';
import { ladderId, type KeptLadder, type LadderStore } from './notice.store.js';
import type { Body, Issuer } from './rungs.js';
import type { SealedPaper } from './sealed-paper.js';

type Options = Omit<CommandOptions<never>, 'context'>;

export interface NoticeDeps {
  readonly ladders: LadderStore;
  readonly findCase: (caseId: string) => Promise<KeptCase | null>;
  readonly paper: SealedPaper;
  readonly recordPrint: RecordPrint;
  readonly issue: (draft: Omit<IssueNotice, 'type' | 'id' | 'serial'>, options: Options) => Promise<unknown>;
  readonly handleLadder: (caseId: string, command: LadderCommand, options: Options) => Promise<unknown>;
}

/** The body for which a post issues. */
const BODY_OF: Readonly<Partial<Record<Post, Body>>> = {
  head: 'school',
  'town-officer': 'town',
  'bureau-officer': 'bureau',
  'justice-officer': 'justice',
};
const TOWN_CODE_DIGITS = 9;
const CITY_CODE_DIGITS = 6;

export function noticeResolvers({ ladders, findCase, paper, recordPrint, issue, handleLadder }: NoticeDeps) {
  /** The case, if the viewer may do this with it; a case out of reach answers like one that does not exist. */
  async function authorisedCase({ viewer }: Context, action: Action, caseId: string): Promise<KeptCase> {
    const kept = await findCase(caseId);
    if (!kept || !can(viewer, 'dropout-case:read', kept.state.subject)) throw notFound();
    authorise(viewer, action, kept.state.subject);
    return kept;
  }

  async function ladderOf(caseId: string) {
    const kept = await ladders.find(ladderId(caseId));
    return kept && kept.state.status !== 'None' ? ladderToGraph(kept as KeptLadder) : null;
  }

  async function success(caseId: string) {
    const noticeLadder = await ladderOf(caseId);
    if (!noticeLadder) throw notFound();
    return { __typename: 'NoticeLadderSuccess' as const, noticeLadder };
  }

  /** Authorises, lets the ladder decide, and shows it as it then stands. */
  async function change(
    context: Context,
    action: Action,
    input: MutationInput & { readonly caseId: string },
    command: () => LadderCommand,
  ) {
    await authorisedCase(context, action, input.caseId);
    await handleLadder(input.caseId, command(), byViewer(context, input));
    return success(input.caseId);
  }

  /** The paper for those who may read it, once the print is on record. */
  async function documentFor(holder: object, context: Context): Promise<OfficialDocument | null> {
    const { notice, caseId, subject } = holder as PrintedNotice;
    if (!can(context.viewer, 'notice:read', subject)) return null;
    await recordPrint(context, { action: 'notice:read', studentId: subject.studentId, fields: ['notice'] });
    return noticeDocument(notice, paper.openNames(caseId, notice.sealedNames));
  }

  return {
    Mutation: {
      issueNotice: (_root, { input }, context) =>
        answer(async () => {
          const { caseId, rung, names } = input;
          const { state } = await authorisedCase(context, 'notice:issue', caseId);
          const { subject, absentSince, schoolDaysAbsent, status } = state;
          const dropout = { caseId, subject, isDroppedOut: status === 'DroppedOut', absentSince, schoolDaysAbsent };
          const issuer = issuerOf(context.viewer.post, subject);
          const sealedNames = paper.sealNames(caseId, names);
          await issue({ rung: kebabCase(rung), issuer, by: context.viewer.post, sealedNames, dropout }, byViewer(context, input));
          return success(caseId);
        }),

      recordNoticeService: (_root, { input }, context) =>
        answer(() =>
          change(context, 'notice:record', input, () => {
            const { caseId, noticeId, mode, on, witnesses = [], evidence } = input;
            if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: 'input.on' });
            const present = postsNamed(witnesses, 'input.witnesses');
            const sealedEvidence = paper.sealEvidence(caseId, evidence);
            const service = { mode: kebabCase(mode), on, by: context.viewer.post, witnesses: present, sealedEvidence };
            return { type: 'RecordService', noticeId, service };
          }),
        ),

      recordNoticeOutcome: (_root, { input }, context) =>
        answer(() =>
          change(context, 'notice:record', input, () => {
            const { noticeId, outcome } = input;
            return { type: 'RecordOutcome', noticeId, outcome: kebabCase(outcome), by: context.viewer.post };
          }),
        ),
    },

    DropoutCase: {
      async noticeLadder({ id = '' }, _arguments, { viewer, loaders }) {
        const kept = await loaders.ladder.load(ladderId(id));
        // A ladder that went on with the case to another record of the child has nothing left here.
        const ladder = kept && kept.state.status !== 'None' && kept.state.notices.length > 0 ? (kept as KeptLadder) : null;
        return ladder && can(viewer, 'notice:see', ladder.state.subject) ? ladderToGraph(ladder) : null;
      },
    },

    AdministrativeNotice: paperFields(documentFor),

    NoticeService: {
      evidence(holder, _arguments, { viewer }) {
        const { sealedEvidence, caseId, subject } = holder as unknown as PrintedNotice & { readonly sealedEvidence: string | null };
        return sealedEvidence !== null && can(viewer, 'notice:read', subject) ? paper.openEvidence(caseId, sealedEvidence) : null;
      },
    },
  } satisfies Resolvers;
}

/** @throws Refusal ISSUER_NOT_COMPETENT for a post that issues for no body */
function issuerOf(post: Post, { schoolId, jurisdictions }: CaseSubject): Issuer {
  const body = BODY_OF[post];
  if (!body) throw refuse('ISSUER_NOT_COMPETENT', { field: 'input.rung', document: '文书' });
  const placeOf = (digits: number) => jurisdictions.find((code) => code.length === digits) ?? '';
  const code = body === 'school' ? schoolId : placeOf(body === 'town' ? TOWN_CODE_DIGITS : CITY_CODE_DIGITS);
  return { body, code };
}

/** What the paper is made of, beside what the schema shows. */
interface PrintedNotice {
  readonly notice: Notice;
  readonly caseId: string;
  readonly subject: CaseSubject;
}

function ladderToGraph({ version, state }: KeptLadder) {
  const { caseId, subject, notices, steps, endedOn, status } = state;
  const next = status === 'Open' ? nextRung(state as Ladder) : null;
  return {
    version,
    endedOn,
    nextRung: next && constantCase(next),
    steps: steps.map(obligationToGraph),
    notices: notices.map((notice) => noticeToGraph({ notice, caseId, subject })),
  };
}

function noticeToGraph(printed: PrintedNotice) {
  const { id, rung, issuer, issuedOn, complyWithinDays, complyBy, service, outcome, revokedOn } = printed.notice;
  return {
    ...printed,
    ...{ id, issuedOn, complyWithinDays, complyBy, revokedOn },
    rung: constantCase(rung),
    number: noticeNumber(printed.notice),
    issuer: constantCase(issuer.body),
    service: service && { ...printed, ...service, mode: constantCase(service.mode), witnesses: [...service.witnesses] },
    outcome: outcome && { ...outcome, kind: constantCase(outcome.kind) },
  };
}
