export { dropoutCaseDecider, type CaseContext, type CaseSubject, type DropoutCase, type DropoutCommand } from './dropout-case.js';
