/** Joins the parts of this slice: what stands on a desk of cases and notices, of all other matters, and of the classes of the day. */
import type { OfficeRegister } from '../office-register.js';
import type { Slice } from '../slice.js';
import { classTodayResolvers, type ClassTodayDeps } from './class-today.resolvers.js';
import { deskResolvers, type DeskDeps } from './desk.resolvers.js';
import { officeDutyResolvers } from './office-duty.resolvers.js';

export interface DeskServicesDeps extends DeskDeps, ClassTodayDeps {
  readonly matters: readonly { readonly register: OfficeRegister }[];
}

export const deskServices = ({ matters, ...deps }: DeskServicesDeps): readonly Slice[] => [
  { resolvers: deskResolvers(deps) },
  { resolvers: officeDutyResolvers({ registers: matters.map(({ register }) => register), today: deps.today }) },
  { resolvers: classTodayResolvers(deps) },
];
