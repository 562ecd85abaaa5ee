import type { Viewer } from '@baoxue/auth';
import { constantCase, kebabCase, type SchoolDate } from '@baoxue/domain';
import type { PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { dutiesOf, hasDesk } from '../obligation/index.js';
import type { OfficeRegister, ShownMatter } from '../office-register.js';
import { DUTY_WINDOWS, dutiesIn, dutyShown, type DutyWindow } from './duty-window.js';

export interface OfficeDutyDeps {
  readonly registers: readonly OfficeRegister[];
  readonly today: () => SchoolDate;
}

export function officeDutyResolvers({ registers, today }: OfficeDutyDeps) {
  /** The duties of a post in a register, as the list and the count ask for them; null when it can have none, or may not see them. */
  function listOf({ scopeFor, desks }: OfficeRegister, window: DutyWindow | null, viewer: Viewer) {
    if (!hasDesk(desks, viewer.post)) return null;
    return dutiesIn(scopeFor(viewer), viewer.post, window, today());
  }

  async function countOf(register: OfficeRegister, window: DutyWindow, viewer: Viewer) {
    const list = listOf(register, window, viewer);
    return { of: constantCase(register.of), window, count: list ? await register.count(list.filter) : 0 };
  }

  const dutyToGraph = ({ id, matter, owed }: ShownMatter, { post }: Viewer) => ({
    id,
    matter,
    ...dutyShown(dutiesOf(post, owed), today()),
  });

  /** One matter as the list shows it; null when it is not on it. */
  async function oneOf(register: OfficeRegister, id: string, viewer: Viewer) {
    const list = listOf(register, null, viewer);
    if (list === null) return null;
    const { entries } = await register.page({ filter: { _id: id, ...list.filter }, order: list.order, first: 1, after: null }, viewer);
    const [found] = entries;
    return found ? dutyToGraph(found.entry, viewer) : null;
  }

  return {
    Query: {
      async deskOfficeDuties(_root, { of, window, first, after }, { viewer }) {
        const register = registers.find((each) => each.of === kebabCase(of));
        const list = register ? listOf(register, window ?? null, viewer) : null;
        const read = register && list ? (page: PageRequest) => register.page({ ...page, ...list }, viewer) : null;
        const page = await connection({ first, after }, read, (shown) => dutyToGraph(shown, viewer));
        return { ...page, totalCount: register && list ? await register.count(list.filter) : 0 };
      },

      async deskOfficeDuty(_root, { id }, { viewer }) {
        const found = await Promise.all(registers.map((register) => oneOf(register, id, viewer)));
        return found.find((duty) => duty !== null) ?? null;
      },
    },

    DeskCounts: {
      officeDuties: (_counts, _arguments, { viewer }) =>
        Promise.all(registers.flatMap((register) => DUTY_WINDOWS.map((window) => countOf(register, window, viewer)))),
    },
  } satisfies Resolvers;
}
