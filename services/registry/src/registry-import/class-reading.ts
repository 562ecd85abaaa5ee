/** A line of a list of classes 班级名单, as the exported ledger of classes writes it, checked as if the class were opened by hand. Requirements A2 and A11. */
import { classNumberIn, gradeIn, required, type Cells } from '@baoxue/list-import';
import { classOpeningDecider, type OpenClass } from '../class-opening/index.js';
import { classIdOf, type SchoolClass, type SchoolState } from '../school/index.js';
import { byColumn } from './by-column.js';

/** What the exported file says of its size is written for whoever reads it. */
export const CLASS_HEADS = { required: ['学校标识码', '学年', '年级', '班级'], optional: ['学校名称', '人数', '标准班额', '班额情况'] };

/** What is known already about a row when it is checked. */
export interface ClassFacts {
  readonly school: SchoolState | undefined;
  readonly schoolClass: SchoolClass | null;
}

/** As staged; the school is looked up again when the class is opened. */
export interface ClassRow {
  readonly asked: OpenClass['asked'];
}

const COLUMN_OF = { 'input.schoolId': '学校标识码', 'input.schoolYear': '学年', 'input.grade': '年级', 'input.number': '班级' };

/** @throws Refusal naming the column */
export function toClassRow(cells: Cells, { school, schoolClass }: ClassFacts, today: string): ClassRow {
  const asked = classAskedIn(cells);
  byColumn(COLUMN_OF, () => classOpeningDecider.decide({ type: 'OpenClass', asked, school }, schoolClass, { today }));
  return { asked };
}

/** The school year is its first one, whether the row says 2025 or 2025-2026. @throws Refusal naming the column */
export const classAskedIn = (cells: Cells): OpenClass['asked'] => ({
  schoolId: required(cells, '学校标识码'),
  schoolYear: required(cells, '学年').replace(/(?:[-–—－]\d{2,4})?(?:学年)?$/u, ''),
  grade: gradeIn(cells),
  number: classNumberIn(cells),
});

export const classIdIn = ({ asked }: ClassRow): string => classIdOf(asked);
