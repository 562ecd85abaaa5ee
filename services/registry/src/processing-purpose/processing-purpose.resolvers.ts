import { ACTIONS, actions, authorise, type ActionRule } from '@baoxue/auth';
import { constantCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { toHtml } from '@baoxue/official-document';
import type { RulePack } from '@baoxue/rules';
import type { Resolvers } from '../__generated__/resolvers.js';
import { BUREAU_NAME } from '../jurisdiction/index.js';
import { noticeOf, processingNotice } from './processing-notice.js';
import { PROCESSING_PURPOSES, purposeOf, type ProcessingPurpose } from './processing-purposes.js';

export interface ProcessingPurposeResolversDeps {
  readonly clock: Clock;
  /** The rule pack's part on a day: years after the child has left. */
  readonly retentionOn: (day: string) => RulePack['retention'];
}

const READ = 'processing-purpose:read';
const STATUS = 'unverified';
const WITH_POSTS = PROCESSING_PURPOSES.map((purpose) => ({ ...purpose, posts: postsOf(purpose) }));

/** What children's data are processed for, and the notice of it. Requirement G4. */
export function processingPurposeResolvers({ clock, retentionOn }: ProcessingPurposeResolversDeps) {
  const today = () => schoolDateOf(clock.now());

  return {
    Query: {
      processingPurposes(_root, _arguments, { viewer }) {
        authorise(viewer, READ, {});
        const years = retentionOn(today());
        return WITH_POSTS.map((purpose) => ({
          ...purpose,
          basis: constantCase(purpose.basis),
          law: purpose.law.map((article) => ({ ...article, status: STATUS })),
          classes: purpose.classes.map((each) => constantCase(each)),
          retentionYears: years[purpose.retention],
          notice: noticeOf(purpose, years[purpose.retention]),
        }));
      },
      processingNotice(_root, _arguments, { viewer }) {
        authorise(viewer, READ, {});
        const on = today();
        const years = retentionOn(on);
        return toHtml(processingNotice(PROCESSING_PURPOSES, { issuer: BUREAU_NAME, on, yearsOf: ({ retention }) => years[retention] }));
      },
    },
  } satisfies Resolvers;
}

/** Whoever has an action of the purpose: worked out from the table, so that the notice cannot say less. */
function postsOf({ code }: ProcessingPurpose): string[] {
  const covered = ACTIONS.filter((action) => purposeOf(action)?.code === code);
  return [...new Set(covered.flatMap((action) => Object.keys((actions[action] as ActionRule).allowed)))].sort();
}
