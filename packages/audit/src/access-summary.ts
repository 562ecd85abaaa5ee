import { byKey } from '@baoxue/domain';
import type { AuditEntry } from './audit-entry.js';

/** What a family is told about who opened their child's data: the act and the post, how often and when; no person is named. */
export interface SummaryLine {
  readonly action: string;
  readonly post: string;
  readonly count: number;
  /** First and last time; ISO 8601, UTC. */
  readonly firstAt: string;
  readonly lastAt: string;
}

/** One line for each act of each post, by name. @param entries in any order */
export function summaryOf(entries: readonly Pick<AuditEntry, 'action' | 'viewer' | 'at'>[]): SummaryLine[] {
  const groups = byKey(entries, ({ action, viewer }) => `${action}|${viewer.post}`);
  return [...groups.values()]
    .map((same) => {
      const times = same.map(({ at }) => at).sort();
      const [first] = same as [(typeof same)[number]];
      return { action: first.action, post: first.viewer.post, count: same.length, firstAt: times[0] ?? '', lastAt: times.at(-1) ?? '' };
    })
    .sort((a, b) => `${a.action}|${a.post}`.localeCompare(`${b.action}|${b.post}`));
}
