/** Joins the parts of this slice: complaints, their rule and their clock. */
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import type { RulePack } from '@baoxue/rules';
import { byViewer, type ServiceDeps } from '@baoxue/service';
import { can } from '@baoxue/auth';
import type { Context } from '../context.js';
import type { AddSchoolDays } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { sealedText } from '../sealed-text.js';
import {
  complaintDecider,
  withNoticeOwed,
  type Complaint,
  type ComplaintCommand,
  type ComplaintContext,
  type ComplaintPlace,
  type FiledComplaint,
  type Filing,
} from './complaint.js';
import { complaintResolvers, type ByWhom, type ComplaintDeps, type HandledComplaint } from './complaint.resolvers.js';
import { complaintToGraph } from './complaint-to-graph.js';
import { COMPLAINT_DESKS, complaintStore, TurnTaken } from './complaint.store.js';

export interface ComplaintServicesDeps
  extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher' | 'blindIndexOf'>, Pick<ComplaintDeps, 'placeOf'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

export function complaintServices({ connection, clock, cipher, blindIndexOf, placeOf, rulesAt, addSchoolDays }: ComplaintServicesDeps) {
  const complaints = complaintStore(connection, clock, (state) => withNoticeOwed(state, () => contextOf(state.place)));
  const decide = commandHandler(complaintDecider, complaints);
  const today = () => schoolDateOf(clock.now());

  function contextOf({ jurisdictions }: ComplaintPlace): ComplaintContext {
    const { complaints: rules, deadlines } = rulesAt(jurisdictions);
    const { escalationEverySchoolDays } = deadlines;
    return { today: today(), rules: { ...rules, escalationEverySchoolDays }, addSchoolDays };
  }

  const filerOf = (subject: string) => blindIndexOf('complaint-filer', `${subject}|${today()}`);

  const handle = (id: string, command: ComplaintCommand, options: ByWhom, place: ComplaintPlace) =>
    decide(id, command, { ...options, context: contextOf(place) });

  /**
   * Counts what the filer has filed and takes the next turn; whoever finds it taken counts again. Each time one more was filed, so that it
   * ends at the limit.
   */
  async function file(id: string, filing: Filing, options: ByWhom): Promise<HandledComplaint> {
    const filedBefore = filing.filer === null ? 0 : await complaints.filedBy(filing.filer);
    try {
      return await handle(id, { type: 'FileComplaint', filedBefore, ...filing }, options, filing.place);
    } catch (error) {
      if (error instanceof TurnTaken) return file(id, filing, options);
      throw error;
    }
  }

  async function tick(id: string): Promise<void> {
    const { state } = await complaints.load(id);
    if (state.status !== 'None')
      await handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }, state.place);
  }

  async function isCase(caseId: string, { viewer, loaders }: Context): Promise<boolean> {
    const kept = await loaders.caseById.load(caseId);
    return kept !== null && can(viewer, 'dropout-case:read', kept.state.subject);
  }

  /** An inspection tells the complaint that led to it. */
  async function linkInspection(complaintId: string, inspectionId: string, context: Context): Promise<void> {
    const { state } = await complaints.load(complaintId);
    if (state.status === 'None') return;
    const options = byViewer(context, { idempotencyKey: `link-${inspectionId}` });
    await handle(complaintId, { type: 'LinkInspection', inspectionId }, options, state.place);
  }

  const register = officeRegister<Complaint, FiledComplaint>({
    ...{ of: 'complaint', seenBy: 'complaint:read', desks: COMPLAINT_DESKS, store: complaints },
    show: (kept) => ({ matter: { __typename: 'Complaint', ...complaintToGraph(kept) }, owed: kept.state.steps }),
  });

  return {
    register,
    linkInspection,
    publishing: [complaints],
    resolvers: complaintResolvers({ complaints, words: sealedText(cipher, 'complaints'), placeOf, filerOf, isCase, handle, file }),
    dueWork: [{ store: complaints, tick }],
  };
}
