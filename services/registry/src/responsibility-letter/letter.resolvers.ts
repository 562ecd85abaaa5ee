import { authorise, can, scopeOf, type Viewer } from '@baoxue/auth';
import { constantCase, isSchoolDate, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { answer, answerOrConflictOf, byViewer, causeOf, connection, type MutationInput } from '@baoxue/service';
import type { LetterTargetInput, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { isPostOf } from './acting-for.js';
import { coverageOf } from './coverage.js';
import type { LetterCommand, LetterState } from './letter.js';
import { isLetter, type LetterStore } from './letter.store.js';
import type { levelsOf } from './levels.store.js';
import { signsWith, type Party, type PartyKind } from './parties.js';
import type { Placed, Signing } from './signing.store.js';
import { isTargetValue, type TargetName, type Targets } from './targets.js';

export interface LetterResolversDeps {
  readonly letters: LetterStore;
  readonly work: Signing;
  readonly levels: ReturnType<typeof levelsOf>;
}

const READ = 'letter:read';
const ISSUE = 'letter:issue';
const YEAR = /^20\d\d$/;

/** Who promised what to whom, on both lines. Requirement A10. */
export function letterResolvers({ letters, work, levels }: LetterResolversDeps) {
  const partyIn = ({ kind, id }: { kind: Uppercase<string>; id: string }): Party => ({ kind: kebabCase(kind) as PartyKind, id });

  /** @throws Refusal FORBIDDEN · NOT_ACTING_FOR · LETTER_PARTY_UNKNOWN */
  async function actingFor(party: Party, viewer: Viewer, field: string): Promise<Placed> {
    if (!isPostOf(viewer.post, party.kind)) throw notActing(viewer, field);
    const placed = await work.placed(party);
    authorise(viewer, ISSUE, placed ? resourceOf(placed) : {});
    if (!placed) throw refuse('LETTER_PARTY_UNKNOWN', { field });
    return placed;
  }

  async function visible(id: string, { viewer }: Context) {
    const kept = await letters.find(id);
    return kept && isLetter(kept) && can(viewer, READ, { ...kept.state, ...nulls(kept.state) }) ? toGraph(kept) : null;
  }
  const answerOrConflict = answerOrConflictOf('ResponsibilityLetter', visible);

  const act = (input: MutationInput & { letterId: string }, context: Context, command: LetterCommand, bySignerToo: boolean) =>
    answerOrConflict(context, async () => {
      const kept = await letters.find(input.letterId);
      const letter = kept && isLetter(kept) ? kept.state : null;
      const parties = letter ? [letter.issuer, ...(bySignerToo ? [letter.signer] : [])] : [];
      const own = (await Promise.all(parties.map((party) => work.placed(party)))).find(
        (party) => party && isPostOf(context.viewer.post, party.kind) && can(context.viewer, ISSUE, resourceOf(party)),
      );
      if (!own) throw notActing(context.viewer, 'input.letterId');
      await work.decide(input.letterId, command, { ...byViewer(context, input), context: { today: work.today() } });
      const after = await letters.find(input.letterId);
      const shown = after && toGraph(after);
      if (!shown) throw refuse('LETTER_UNKNOWN', { field: 'input.letterId' });
      return { __typename: 'ResponsibilityLetterSuccess' as const, letter: shown };
    });

  return {
    Query: {
      responsibilityLetters(_root, { filter, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const issuer = filter?.issuer ? partyIn(filter.issuer) : null;
        const asked = {
          ...(filter?.year ? { 'state.year': filter.year } : {}),
          ...(issuer ? { 'state.issuerKey': `${issuer.kind}|${issuer.id}` } : {}),
          ...(filter?.signers ? { 'state.signerKind': kebabCase(filter.signers) } : {}),
          ...(filter?.status ? { 'state.status': kebabCase(filter.status) } : {}),
        };
        const read = (page: PageRequest) => letters.page({ ...page, filter: { $and: [scope, asked] }, order: 'state.order' });
        return connection({ first, after }, scope && read, toGraph);
      },

      async letterCoverage(_root, { year, issuer: asked, signers }, { viewer }) {
        const [issuer, kind] = [await work.placed(partyIn(asked)), kebabCase(signers)];
        if (!issuer || !can(viewer, READ, resourceOf(issuer)) || !signsWith(kind, issuer.kind)) return null;
        const [expected, given, own] = await Promise.all([
          work.expected(issuer, kind, year),
          letters.issuedBy(issuer, year),
          work.ownTargets(issuer, year),
        ]);
        const ofKind = given.map(({ state }) => state).filter(({ signer }) => signer.kind === kind);
        const { missing, rollUp, ...counts } = coverageOf(expected, ofKind, own);
        return {
          ...counts,
          missing: missing.map(partyToGraph),
          rollUp: rollUp && rollUp.map((each) => ({ ...each, target: constantCase(each.target) })),
        };
      },

      async letterLevels(_root, { year }, { viewer }) {
        if (!can(viewer, READ, {})) return null;
        return (await levels(year)).map(({ line, signers, ...counts }) => ({
          ...counts,
          line: constantCase(line),
          signers: constantCase(signers),
        }));
      },
    },

    ResponsibilityLetter: { __resolveReference: ({ id = '' }, context) => visible(id, context) },
    LetterParty: {
      jurisdiction: ({ kind, id = '' }, _arguments, { seen }) =>
        kind === 'CITY' || kind === 'TOWN' || kind === 'VILLAGE' || kind === 'BUREAU' ? seen.jurisdiction(id) : null,
      school: ({ kind, id = '' }, _arguments, { seen }) => (kind === 'SCHOOL' ? seen.namedSchool(id) : null),
      schoolClass: ({ kind, id = '' }, _arguments, { seen }) => (kind === 'TEACHER' ? seen.schoolClass(id) : null),
      student: ({ kind, id = '' }, _arguments, { seen }) => (kind === 'PARENT' ? seen.student(id) : null),
    },

    Mutation: {
      issueResponsibilityLetters: (_root, { input }, context) =>
        answer(async () => {
          const issuer = await actingFor(partyIn(input.issuer), context.viewer, 'input.issuer');
          if (!YEAR.test(input.year)) throw refuse('PERIOD_INVALID', { field: 'input.year' });
          const kind = kebabCase(input.signers);
          if (!signsWith(kind, issuer.kind)) throw refuse('LETTER_PARTY_UNKNOWN', { field: 'input.signers' });
          const known = new Map((await work.expected(issuer, kind, input.year)).map((party) => [party.id, party]));
          const given = new Map<string, { signer: Placed; targets: Targets }>();
          if (input.toAll)
            for (const signer of known.values()) given.set(signer.id, { signer, targets: targetsIn(input.toAll, 'input.toAll') });
          for (const { signerId, targets } of input.letters ?? []) {
            const signer = known.get(signerId) ?? (kind === 'village' ? await work.placed({ kind, id: signerId }) : null);
            const isBelow = signer?.jurisdictions.includes(issuer.id) ?? false;
            if (!signer || (kind === 'village' && !isBelow)) throw refuse('LETTER_PARTY_UNKNOWN', { field: 'input.letters' });
            given.set(signerId, { signer, targets: targetsIn(targets, 'input.letters') });
          }
          const issuedCount = await work.issue(issuer, input.year, [...given.values()], causeOf(context));
          return { __typename: 'IssueResponsibilityLettersSuccess' as const, issuedCount };
        }),

      recordLetterSignature: (_root, { input }, context) => {
        if (!isSchoolDate(input.on)) return answer(() => Promise.reject(refuse('DATE_INVALID', { field: 'input.on' })));
        return act(input, context, { type: 'Sign', on: input.on }, true);
      },
      withdrawResponsibilityLetter: (_root, { input }, context) => act(input, context, { type: 'Withdraw' }, false),
    },
  } satisfies Resolvers;
}

/** Whoever reaches the whole city acts for the city or the bureau, not for a town or a school. */
function notActing(viewer: Viewer, field: string) {
  authorise(viewer, ISSUE, {});
  return refuse('NOT_ACTING_FOR', { field });
}
const nulls = ({ schoolId, classId }: { schoolId: string | null; classId: string | null }) => ({
  schoolId: schoolId ?? undefined,
  classId: classId ?? undefined,
});
const resourceOf = ({ jurisdictions, ...place }: Placed) => ({ jurisdictions, ...nulls(place) });

/** @throws Refusal TARGET_INVALID */
function targetsIn(given: readonly LetterTargetInput[], field: string): Targets {
  const entries = given.map(({ target, value }) => {
    const name: TargetName = kebabCase(target);
    if (!isTargetValue(name, value)) throw refuse('TARGET_INVALID', { field });
    return [name, value] as const;
  });
  if (entries.length === 0) throw refuse('TARGET_INVALID', { field });
  return Object.fromEntries(entries);
}

const partyToGraph = ({ kind, id }: Party) => ({ kind: constantCase(kind), id });

function toGraph(kept: Kept<LetterState>) {
  if (!isLetter(kept)) return null;
  const { line, year, issuer, signer, targets, status, issuedOn, signedOn, expiresOn } = kept.state;
  return {
    __typename: 'ResponsibilityLetter' as const,
    id: kept.id,
    version: kept.version,
    line: constantCase(line),
    year,
    issuer: partyToGraph(issuer),
    signer: partyToGraph(signer),
    targets: (Object.entries(targets) as [TargetName, number][]).map(([target, value]) => ({ target: constantCase(target), value })),
    status: constantCase(status),
    issuedOn,
    signedOn,
    expiresOn,
  };
}
