/** The dropout story, step by step: each does what a post of the programme does, and answers with what happened. */
import type { SchoolDate } from '@baoxue/domain';
import type { Cast } from './cast.js';
import type { DemoSchool } from './demo-school.js';
import { confirmDropouts, giveReceipts, persuade, recordReturns } from './case-work.js';
import { importDepartmentLists, importStudents } from './lists.js';
import { takeRolls } from './registers.js';
import { decideReviews } from './reviews.js';

export interface Stage {
  readonly school: DemoSchool;
  readonly cast: Cast;
  /** The school days of the story; register n is taken on the n-th. */
  readonly days: readonly SchoolDate[];
  /** Moves business time forward to the morning of a day; nothing moves it back. */
  readonly moveTo: (day: SchoolDate) => void;
}

export interface Step {
  readonly title: string;
  readonly act: (stage: Stage) => Promise<string>;
}

export const story: readonly Step[] = [
  { title: '导入学籍 The bureau imports the school and its students', act: importStudents },
  { title: '名单比对 The poverty office and the federation send their lists', act: importDepartmentLists },
  { title: '点名 The first day: everybody is in class', act: (stage) => takeRolls(stage, { from: 1, to: 1 }) },
  { title: '疑似辍学 Three school days without excuse: the system suspects', act: (stage) => takeRolls(stage, { from: 2, to: 4 }) },
  { title: '劝返 The teachers telephone and visit the families', act: persuade },
  { title: '复学 Persuaded within the week, some are back', act: (stage) => recordReturns(stage, 'is persuaded', 5) },
  { title: '缺课 The others stay away for over a week', act: (stage) => takeRolls(stage, { from: 5, to: 7 }) },
  { title: '辍学 The school confirms, and reports in writing to town and bureau', act: confirmDropouts },
  { title: '回执 Town and bureau give their receipts', act: giveReceipts },
  { title: '点名 The next school day they are still missing', act: (stage) => takeRolls(stage, { from: 8, to: 8 }) },
  { title: '复核 The poverty office and the placement committee decide', act: decideReviews },
  { title: '点名 A day later most are in class', act: (stage) => takeRolls(stage, { from: 9, to: 9 }) },
  {
    title: '复学 The school records their return; their reviews are re-based',
    act: (stage) => recordReturns(stage, 'drops out and returns', 9),
  },
];
