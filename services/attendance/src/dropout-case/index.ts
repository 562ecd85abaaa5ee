export {
  dropoutCaseDecider,
  isOpen,
  noteLimit,
  noteTooLong,
  type AidReviewNote,
  type CaseContext,
  type CaseSubject,
  type Contact,
  type DropoutCase,
  type DropoutCommand,
  type DropoutEvent,
  type OpenedCase,
  type Recipient,
} from './dropout-case.js';
export { nextStep, type CaseRules, type Step } from './steps.js';
