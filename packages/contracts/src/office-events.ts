import { closed, defineEvent } from './envelope.js';
import { oneOf, uuid } from './fields.js';

/** 督导检查 · 群众举报 · 会议决定 · 报告 · 网格任务: what an office keeps beside cases, and of which nobody else hears. */
export const OFFICE_MATTERS = ['inspection', 'complaint', 'decision', 'report', 'grid-task'] as const;
export type OfficeMatterName = (typeof OFFICE_MATTERS)[number];

export const officeMatterChanged = defineEvent<{ matter: OfficeMatterName; matterId: string }>()({
  type: 'office.matter.changed.v1',
  topic: 'baoxue.attendance.office-matter',
  description:
    'Something on a matter of an office 办公事项 changed, a time limit that passed among it. It says which and nothing of it: whoever has it on the desk asks anew.',
  schema: closed({ matter: oneOf(...OFFICE_MATTERS), matterId: uuid }),
  example: { matter: 'grid-task', matterId: '0197a000-0000-7000-8000-0000000000f4' },
});

export const officeContracts = [officeMatterChanged] as const;
