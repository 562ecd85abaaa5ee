import { ACTIONS, actions, authorise, type Action, type ActionRule } from '@baoxue/auth';
import { constantCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { toHtml } from '@baoxue/official-document';
import type { Resolvers } from '../__generated__/resolvers.js';
import { CITY, jurisdictionOf } from '../jurisdiction/index.js';
import { noticeOf, processingNotice } from './processing-notice.js';
import { PROCESSING_PURPOSES, purposeOf, type ProcessingPurpose, type RetentionCategory } from './processing-purposes.js';

export interface ProcessingPurposeResolversDeps {
  readonly clock: Clock;
  /** The rule pack's part on a day: years after the child has left. */
  readonly retentionOn: (day: string) => Readonly<Record<RetentionCategory, number>>;
}

const READ = 'processing-purpose:read';
const STATUS = 'unverified';

/** What children's data are processed for, and the notice of it. Requirement G4. */
export function processingPurposeResolvers({ clock, retentionOn }: ProcessingPurposeResolversDeps) {
  const today = () => schoolDateOf(clock.now());
  const yearsOf = ({ retention }: ProcessingPurpose): number => retentionOn(today())[retention];

  return {
    Query: {
      processingPurposes(_root, _arguments, { viewer }) {
        authorise(viewer, READ, {});
        return PROCESSING_PURPOSES.map((purpose) => ({
          ...purpose,
          basis: constantCase(purpose.basis),
          law: purpose.law.map((article) => ({ ...article, status: STATUS })),
          classes: purpose.classes.map((each) => constantCase(each)),
          posts: postsOf(purpose),
          retentionYears: yearsOf(purpose),
          notice: noticeOf(purpose, yearsOf(purpose)),
        }));
      },
      processingNotice(_root, _arguments, { viewer }) {
        authorise(viewer, READ, {});
        const issuer = `${jurisdictionOf(CITY)?.name ?? ''}教育局`;
        return toHtml(processingNotice(PROCESSING_PURPOSES, { issuer, on: today(), yearsOf }));
      },
    },
  } satisfies Resolvers;
}

/** Whoever has an action of the purpose: worked out from the table, so that the notice cannot say less. */
const postsOf = ({ code }: ProcessingPurpose): string[] => {
  const of = ACTIONS.filter((action) => purposeOf(action)?.code === code);
  return [...new Set(of.flatMap((action: Action) => Object.keys((actions[action] as ActionRule).allowed)))].sort();
};
