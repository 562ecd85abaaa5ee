export type { CountAbsence, DropoutCommand } from './case-commands.js';
export { caseRulesOf } from './case-rules.js';
export { isOpen, isUnended, type CaseContext, type CaseSubject, type DropoutCase, type OpenedCase } from './case-state.js';
export { dropoutCaseDecider } from './dropout-case.js';
export { followedFrom } from './suspicion.js';
