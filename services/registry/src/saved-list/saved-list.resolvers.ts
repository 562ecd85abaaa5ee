import { authorise, can, type Viewer } from '@baoxue/auth';
import { commandHandler, constantCase, idFrom, kebabCase } from '@baoxue/domain';
import type { Kept, PageRequest } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers, SavedListCriteria as GraphCriteria, SavedListCriteriaInput } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import type { SchoolAgeListing } from '../school-age/school-age.resolvers.js';
import type { StudentListing } from '../student/student.resolvers.js';
import {
  colleaguesOf,
  ownerOf,
  savedListDecider,
  type ListCriteria,
  type ListDefinition,
  type Reader,
  type SavedList,
  type SavedListCommand,
  type SavedListState,
} from './saved-list.js';
import { isSaved, type SavedListStore } from './saved-list.store.js';

export interface SavedListDeps {
  readonly lists: SavedListStore;
  readonly listStudents: StudentListing;
  readonly listSchoolAge: SchoolAgeListing;
}

const WRITE = 'saved-list:write';
const NAME_MAX = 60;

/** Lists that people put together for themselves and their colleagues. Requirement A11. */
export function savedListResolvers({ lists, listStudents, listSchoolAge }: SavedListDeps) {
  const handle = commandHandler(savedListDecider, lists);

  /** The names of the viewer's other lists. */
  const otherNames = async (viewer: Viewer, id: string): Promise<readonly string[]> =>
    (await lists.ownedBy(ownerOf(viewer))).filter((kept) => kept.id !== id).map(({ state }) => state.name);

  async function visible(id: string, { viewer }: Context) {
    const kept = can(viewer, 'saved-list:read', {}) ? await lists.find(id) : null;
    return kept && toGraph(viewer, kept);
  }
  const answerOrConflict = answerOrConflictOf('SavedList', visible);

  const act = (id: string, input: MutationInput, context: Context, commandOf: () => SavedListCommand | Promise<SavedListCommand>) =>
    answerOrConflict(context, async () => {
      authorise(context.viewer, WRITE, {});
      const { state, version } = await handle(id, await commandOf(), { ...byViewer(context, input), context: null });
      return { __typename: 'SavedListSuccess' as const, savedList: toGraph(context.viewer, { id, state, version }) };
    });

  return {
    Query: {
      savedLists(_root, page, { viewer }) {
        const filter = { 'state.readers': { $in: readersOf(viewer) } };
        const read = (request: PageRequest) => lists.page({ ...request, filter, order: 'state.order' });
        return connection(page, can(viewer, 'saved-list:read', {}) ? read : null, (kept) => toGraph(viewer, kept));
      },
      savedList: (_root, { id }, context) => visible(id, context),
    },

    SavedList: {
      students(list, page, { viewer }) {
        const { ledger, criteria, orderBy = 'class', descending } = (list as unknown as InGraph).definition;
        return ledger === 'students' ? listStudents({ viewer, page, criteria, order: orderBy, descending }) : null;
      },
      schoolAgeChildren(list, page, { viewer }) {
        const { ledger, criteria, descending } = (list as unknown as InGraph).definition;
        return ledger === 'school-age-children' ? listSchoolAge({ viewer, page, criteria, descending }) : null;
      },
    },

    Mutation: {
      saveList(_root, { input }, context) {
        const { viewer } = context;
        const owner = ownerOf(viewer);
        const id = idFrom('saved-list', owner, input.idempotencyKey);
        return act(id, input, context, async () => ({
          type: 'Save',
          list: {
            owner,
            name: cleanName(input.name),
            ledger: kebabCase(input.ledger),
            criteria: criteriaOf(input.criteria),
            ...(input.orderBy ? { orderBy: kebabCase(input.orderBy) } : {}),
            descending: input.descending ?? false,
            sharedWith: sharedWith(viewer, input.isShared ?? false),
          },
          hasNames: await otherNames(viewer, id),
        }));
      },
      changeSavedList(_root, { input }, context) {
        const { savedListId: id, name, isShared } = input;
        return act(id, input, context, async () => ({
          type: 'Change',
          by: ownerOf(context.viewer),
          changes: {
            ...(name == null ? {} : { name: cleanName(name) }),
            ...(isShared == null ? {} : { sharedWith: sharedWith(context.viewer, isShared) }),
          },
          hasNames: await otherNames(context.viewer, id),
        }));
      },
      deleteSavedList: (_root, { input }, context) =>
        act(input.savedListId, input, context, () => ({ type: 'Delete', by: ownerOf(context.viewer) })),
    },
  } satisfies Resolvers;
}

type InGraph = { readonly definition: ListDefinitionOfLedgers };
type ListDefinitionOfLedgers = Pick<ListDefinition, 'ledger' | 'orderBy' | 'descending'> & {
  readonly criteria: Parameters<StudentListing>[0]['criteria'] & Parameters<SchoolAgeListing>[0]['criteria'];
};

const readersOf = (viewer: Viewer): Reader[] => [ownerOf(viewer), ...colleaguesOf(viewer)];

/** @throws Refusal NO_COLLEAGUES */
function sharedWith(viewer: Viewer, isShared: boolean): readonly Reader[] {
  if (!isShared) return [];
  const colleagues = colleaguesOf(viewer);
  if (colleagues.length === 0) throw refuse('NO_COLLEAGUES', { field: 'input.isShared' });
  return colleagues;
}

const cleanName = (name: string): string => cleanText(name, { maxLength: NAME_MAX, field: 'input.name' });

const criteriaOf = ({ schoolId, classId, mark, group, standing, schoolYear }: SavedListCriteriaInput): ListCriteria => ({
  ...(schoolId ? { schoolId } : {}),
  ...(classId ? { classId } : {}),
  ...(mark ? { mark: kebabCase(mark) } : {}),
  ...(group ? { group: kebabCase(group) } : {}),
  ...(standing ? { standing: kebabCase(standing) } : {}),
  ...(schoolYear ? { schoolYear } : {}),
});

/** The list for whoever may open it; null for everybody else. */
function toGraph(viewer: Viewer, kept: Kept<SavedListState>) {
  if (!isSaved(kept)) return null;
  const { state, id, version } = kept;
  const { owner, name, ledger, orderBy, descending } = state;
  if (![owner, ...state.sharedWith].some((reader) => readersOf(viewer).includes(reader))) return null;
  return {
    id,
    version,
    name,
    orderBy: ledger === 'students' ? constantCase(orderBy ?? 'class') : null,
    descending,
    ledger: constantCase(ledger),
    isOwn: owner === ownerOf(viewer),
    isShared: state.sharedWith.length > 0,
    criteria: criteriaToGraph(state),
    definition: state,
  };
}

const criteriaToGraph = ({ criteria: { mark, group, standing, ...same } }: SavedList) =>
  ({
    ...same,
    mark: mark && constantCase(mark),
    group: group && constantCase(group),
    standing: standing && constantCase(standing),
  }) as GraphCriteria;
