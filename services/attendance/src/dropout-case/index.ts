export type { CountAbsence, DropoutCommand } from './case-commands.js';
export {
  CASE_STATUSES,
  hasMoved,
  isOpen,
  isUnended,
  subjectOf,
  type CaseContext,
  type CaseSubject,
  type DropoutCase,
  type OpenedCase,
  type Persuasion,
  type UnreceivedTransfer,
} from './case-state.js';
export { caseToGraph, STATUS_TO_GRAPH } from './case-to-graph.js';
export {
  contactFromGraph,
  contactFromKept,
  contactToGraph,
  outcomeOf,
  outcomeWhenReached,
  wasReached,
  type Contact,
  type KeptContact,
} from './contact.js';
export { dropoutCaseDecider } from './dropout-case.js';
export { CASE_LEVELS, dueKey, owedOn } from './duties.js';
export { followedFrom } from './suspicion.js';
export { withoutPassedOn } from './taking-over.js';
