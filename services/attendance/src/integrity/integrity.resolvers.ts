import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { constantCase, kebabCase, type Cause } from '@baoxue/domain';
import { bothFilters, scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { caseLedTo } from '../case-seen.js';
import type { Context } from '../context.js';
import type { SealedText } from '../sealed-text.js';
import { FINDING_KINDS } from './observation.js';
import type { Finding, FindingCommand, Found } from './finding.js';
import type { FindingStore, KeptFinding, MonitoredSchools } from './integrity.store.js';

export interface IntegrityResolverDeps {
  readonly findings: FindingStore;
  readonly schools: MonitoredSchools;
  readonly words: SealedText;
  readonly handle: (
    id: string,
    command: FindingCommand,
    options: { readonly cause: Cause; readonly commandKey?: string | undefined },
  ) => Promise<{ readonly state: Finding; readonly version: number }>;
}

interface FindingInput extends MutationInput {
  readonly findingId: string;
}

const STATUS_FROM_GRAPH = { OPEN: 'Open', ACKNOWLEDGED: 'Acknowledged', CLEARED: 'Cleared', CLOSED: 'Closed' } as const;
const STATUS_TO_GRAPH = { Open: 'OPEN', Acknowledged: 'ACKNOWLEDGED', Cleared: 'CLEARED', Closed: 'CLOSED' } as const;

export function integrityResolvers({ findings, schools, words, handle }: IntegrityResolverDeps) {
  async function change(context: Context, action: Action, input: FindingInput, command: FindingCommand) {
    const kept = await findings.find(input.findingId);
    const place = kept && (kept.state as Found).place;
    if (!place || !can(context.viewer, 'integrity:read', place)) throw notFound('input.findingId');
    authorise(context.viewer, action, place);
    const { state, version } = await handle(input.findingId, command, byViewer(context, input));
    const finding = findingToGraph({ id: input.findingId, version, state: state as Found });
    return { __typename: 'IntegrityFindingSuccess' as const, finding };
  }

  return {
    Query: {
      async integrityFindings(_root, { status, kind, schoolId, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'integrity:read'));
        const asked = {
          ...(status ? { 'state.status': STATUS_FROM_GRAPH[status] } : {}),
          ...(kind ? { 'state.kind': kebabCase(kind) } : {}),
          ...(schoolId ? { 'state.schoolId': schoolId } : {}),
        };
        const filter = scope && bothFilters(scope, asked);
        const read = filter && ((page: PageRequest) => findings.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, (kept) => findingToGraph(kept as KeptFinding));
        return { ...page, totalCount: filter ? await findings.count(filter) : 0 };
      },

      async schoolIntegrity(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'integrity:read'), '');
        const read =
          scope &&
          (async ({ first: size, after: behind }: PageRequest) => {
            const found = await schools.page(scope, { first: size + 1, after: behind });
            const shown = found.slice(0, size);
            const standing = await findings.standingAt(shown.map(({ schoolId }) => schoolId));
            const entries = shown.map((school) => ({
              position: school.schoolId,
              entry: { school, own: standing.filter(({ state }) => state.place.schoolId === school.schoolId) },
            }));
            return { entries, hasNextPage: found.length > size };
          });
        const page = await connection({ first, after }, read, ({ school, own }) => ({
          school: { __typename: 'School' as const, id: school.schoolId },
          lookedThrough: school.lookedThrough,
          standing: own.length,
          byKind: FINDING_KINDS.map((kind) => ({
            kind: constantCase(kind),
            count: own.filter(({ state }) => state.observation.kind === kind).length,
          })).filter(({ count }) => count > 0),
        }));
        return { ...page, totalCount: scope ? await schools.count(scope) : 0 };
      },
    },

    Mutation: {
      acknowledgeFinding: (_root, { input }, context) =>
        answer(() => {
          const sealedExplanation = words.seal(input.findingId, 'explanation', input.explanation, 'input.explanation');
          const command = { type: 'Acknowledge', by: context.viewer.post, sealedExplanation } as const;
          return change(context, 'integrity:acknowledge', input, command);
        }),

      closeFinding: (_root, { input }, context) =>
        answer(() => {
          const command = { type: 'Close', by: context.viewer.post, outcome: kebabCase(input.outcome) } as const;
          return change(context, 'integrity:close', input, command);
        }),
    },

    IntegrityFinding: {
      dropoutCase: (holder, _arguments, context) => caseLedTo((holder as unknown as SealedFinding).caseId, context),

      explanation(holder, _arguments, { viewer }) {
        const { sealedExplanation, place, id } = holder as unknown as SealedFinding;
        if (sealedExplanation === null || !can(viewer, 'integrity:read-explanation', place)) return null;
        return words.open(id, 'explanation', sealedExplanation);
      },
    },
  } satisfies Resolvers;
}

/** What the resolvers of the case and of the sealed field need. */
interface SealedFinding {
  readonly id: string;
  readonly caseId: string | null;
  readonly sealedExplanation: string | null;
  readonly place: Found['place'];
}

function findingToGraph({ id, state }: Kept<Found>) {
  const { observation, place, acknowledged, closed } = state;
  const sealed: SealedFinding = { id, place, caseId: observation.caseId, sealedExplanation: acknowledged?.sealedExplanation ?? null };
  return {
    ...sealed,
    kind: constantCase(observation.kind),
    status: STATUS_TO_GRAPH[state.status],
    school: { __typename: 'School' as const, id: place.schoolId },
    schoolClass: { __typename: 'SchoolClass' as const, id: observation.classId },
    student: observation.studentId === null ? null : { __typename: 'Student' as const, id: observation.studentId },
    since: observation.since,
    days: [...observation.days],
    accountable: observation.accountable,
    foundOn: state.foundOn,
    clearedOn: state.clearedOn,
    acknowledgedOn: acknowledged?.on ?? null,
    closedOn: closed?.on ?? null,
    closedBy: closed?.by ?? null,
    outcome: closed && constantCase(closed.outcome),
  };
}
