/**
 * A person confirms 辍学, and the school reports it in writing to town and bureau, each owing a receipt.
 * Plan 〔2018〕49, 三（一）3 “由学校及时书面报告各镇（街道办）和教育局”; requirements B4, B6.
 */
import { lengthOf } from '../absence-run/index.js';
import { refuse } from '../refusals/index.js';
import type { DropoutEvent } from './case-commands.js';
import {
  RECIPIENTS,
  type CaseContext,
  type DropoutCase,
  type OpenedCase,
  type Recipient,
  type ReportContent,
  type WrittenReport,
} from './case-state.js';
import { wasReached } from './contact.js';
import { done } from '../obligation/index.js';
import { stepDue } from './steps.js';

/** @throws Refusal WEEK_NOT_OVER while the run is not longer than the rule pack says */
export function confirmDropout(sealedNames: string | null, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  if (state.status === 'DroppedOut') throw refuse('ALREADY_CONFIRMED');
  if (state.status !== 'Suspected') throw refuse('CASE_NOT_OPEN');
  const { count: limit, unit } = context.rules.droppedOutAfter;
  const { absentSince: since, lastAbsentOn: lastDay, schoolDaysAbsent: schoolDays } = state;
  const days = lengthOf({ since, lastDay, schoolDays }, unit);
  if (days <= limit) throw refuse('WEEK_NOT_OVER', { field: 'input.caseId', days, limit });
  const reports = reportsOf(state, context);
  const steps = reports.map(({ to, receiptDueOn }) => stepDue(`receipt-${to}`, receiptDueOn));
  return [{ type: 'StudentDroppedOut', on: context.today, reports, sealedNames, steps }];
}

/** A receipt is given once; the second changes nothing. */
export function acknowledgeReport(to: Recipient, by: string, state: DropoutCase, { today }: CaseContext): readonly DropoutEvent[] {
  const report = state.status === 'None' ? undefined : state.reports.find((each) => each.to === to);
  if (!report) throw refuse('REPORT_NOT_SENT');
  return report.receivedOn === null ? [{ type: 'ReportAcknowledged', to, on: today, by }] : [];
}

/** The case with a receipt. */
export function withReceipt(state: OpenedCase, { to, on, by }: Extract<DropoutEvent, { type: 'ReportAcknowledged' }>): OpenedCase {
  const reports = state.reports.map((report) => (report.to === to ? { ...report, receivedOn: on, receivedBy: by } : report));
  return { ...state, reports, steps: done(state.steps, `receipt-${to}`, on) };
}

function reportsOf(state: OpenedCase, context: CaseContext): readonly WrittenReport[] {
  const { rules, today, addSchoolDays } = context;
  const content = contentOf(state, context);
  const receiptDueOn = addSchoolDays(today, rules.receiptWithinSchoolDays);
  return RECIPIENTS.map((to) => ({ to, sentOn: today, receiptDueOn, content, receivedOn: null, receivedBy: null }));
}

/** What the case can say on the day of the report. */
function contentOf(state: OpenedCase, { today }: CaseContext): ReportContent {
  const { subject, absentSince, schoolDaysAbsent, suspectedOn, contacts, persuasions, causes, rulePack } = state;
  return {
    subject,
    absentSince,
    schoolDaysAbsent,
    suspectedOn,
    confirmedOn: today,
    contacts: contacts.length,
    homeVisits: contacts.filter(({ kind }) => kind === 'home-visit').length,
    unreached: contacts.filter((contact) => !wasReached(contact)).length,
    persuasions: persuasions.length,
    causes: causes?.codes ?? [],
    rulePack,
  };
}
