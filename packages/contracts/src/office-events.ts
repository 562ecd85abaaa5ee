import { closed, defineEvent } from './envelope.js';
import { classId, oneOf, uuid } from './fields.js';

/** 督导检查 · 群众举报 · 会议决定 · 报告 · 网格任务 · 当日联系 · 辍学苗头: what a desk keeps beside cases, and of which nobody else hears. */
export const OFFICE_MATTERS = ['inspection', 'complaint', 'decision', 'report', 'grid-task', 'guardian-call', 'dropout-watch'] as const;
export type OfficeMatterName = (typeof OFFICE_MATTERS)[number];

export const officeMatterChanged = defineEvent<{ matter: OfficeMatterName; matterId: string }>()({
  type: 'office.matter.changed.v1',
  topic: 'baoxue.attendance.office-matter',
  description:
    'Something on a matter of an office 办公事项 changed, a time limit that passed among it. It says which and nothing of it: whoever has it on the desk asks anew.',
  schema: closed({ matter: oneOf(...OFFICE_MATTERS), matterId: uuid }),
  example: { matter: 'grid-task', matterId: '0197a000-0000-7000-8000-0000000000f4' },
});

export const missingRegistersChanged = defineEvent<{ classId: string }>()({
  type: 'class.registers.changed.v1',
  topic: 'baoxue.attendance.office-matter',
  description:
    'A register 点名册 of the class is missing, came in late or is not expected any more, or the next level was told of one; told once for each look. It says which class: whoever has it on the desk asks anew.',
  schema: closed({ classId }),
  example: { classId: '6499000001-2025-22-01' },
});

export const officeContracts = [officeMatterChanged, missingRegistersChanged] as const;
