/** A line of a list of movements, checked against the child's record: what may be done is said before anything is done. Requirements A5 and A11. */
import { schoolDateOf, type Clock } from '@baoxue/domain';
import { classNumberIn, coded, gradeIn, required, written, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { parseDate } from '@baoxue/spreadsheet';
import { FORBIDDEN, groundsOf, REASONS, type ForbiddenKind, type Grounds } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import { classIdOf, type School } from '../school/index.js';
import { bareIdNumber, nameIndexOf, type RegisteredStudent } from '../student/index.js';
import { byColumn } from './by-column.js';
import { requireReach, withinReach, type MovementReach } from './movement-reach.js';
import { commandOf, MOVEMENT_WORDS, movementRowDecider, type MovementRow, type MovementRules, type StagedCommand } from './movement-row.js';
import { BOARDING, NAME_MAX } from './student-row.js';

export const MOVEMENT_HEADS = {
  required: ['学籍号', '姓名', '异动类别', '异动日期'],
  optional: ['异动原因', '审批文号', '审批日期', '休学截止日期', '转入学校标识码', '学年', '年级', '班级', '就读方式', '接收回执编号'],
};

/** What is known already about a row when it is checked. */
export interface MovementFacts {
  readonly student: RegisteredStudent | undefined;
  /** The school that the row names as the new one, if it is open. */
  readonly destination: School | undefined;
  /** Where the school lies to which the child is on the way, if it is open. */
  readonly receiver: School | undefined;
  /** Whether the class that the row names was opened. */
  readonly classKnown: boolean;
}

export interface MovementReadingTools {
  readonly clock: Clock;
  readonly rules: MovementRules;
  readonly schoolYearOf: (day: string) => string;
  readonly blindIndexOf: (field: string, value: string) => string;
  readonly reaches: MovementReach;
}

const RECEIPT_MAX = 40;

/** @throws Refusal naming the column */
export function toMovementRow(cells: Cells, facts: MovementFacts, tools: MovementReadingTools): MovementRow {
  const name = cleanText(required(cells, '姓名'), { maxLength: NAME_MAX, field: '姓名' });
  required(cells, '学籍号');
  const student = withinReach(facts.student, tools.reaches);
  if (!student) throw refuse('STUDENT_UNKNOWN', { field: '学籍号' });
  // A slip in the number must not send another child away.
  if (nameIndexOf(name, tools.blindIndexOf) !== student.nameIndex) throw refuse('NAME_OF_ANOTHER', { field: '姓名' });
  const { studentId, jurisdictions, schoolId } = student.card;
  return byColumn(COLUMN_OF, () => {
    const row = { studentId, jurisdictions, registeredAt: schoolId, command: commandIn(cells, facts, tools) };
    requireReach(row.command, student, tools.reaches);
    const today = schoolDateOf(tools.clock.now());
    const context = { today, rules: tools.rules.movement({ jurisdictions, date: today }) };
    const events = movementRowDecider.decide(commandOf(row, '', tools.rules, today), student, context);
    // A row that would do nothing stands for a mistake: the class is the one the child sits in.
    if (events.length === 0) throw refuse('CLASS_DOES_NOT_FIT', { field: '班级' });
    return row;
  });
}

function commandIn(cells: Cells, facts: MovementFacts, tools: MovementReadingTools): StagedCommand {
  refuseForbidden(written(cells, '异动类别'));
  const kind = coded(cells, '异动类别', MOVEMENT_WORDS);
  const grounds = groundsIn(cells, tools.clock);
  const { on } = grounds;
  switch (kind) {
    case 'class-change':
    case 'grade-repeated':
    case 'grade-skipped':
    case 'promotion':
      return { type: 'MoveClass', kind, classId: knownClassIn(cells, facts, tools), grounds };
    case 'suspension':
    case 'registration-kept':
      return { type: 'Suspend', kind, until: parseDate(required(cells, '休学截止日期'), '休学截止日期'), grounds };
    case 'resumption':
      return { type: 'Resume', classId: written(cells, '班级') === '' ? null : knownClassIn(cells, facts, tools), grounds };
    case 'transfer-in':
      return arrival(cells, facts, tools, on);
    case 'transfer-out':
      return departure(cells, facts, grounds);
    default:
      return { type: 'EndEnrolment', kind, grounds };
  }
}

/** The receipt of a child who is on the way. */
function arrival(cells: Cells, facts: MovementFacts, tools: MovementReadingTools, on: string): StagedCommand {
  const { student, receiver } = facts;
  if (!student?.transfer) throw refuse('NOT_IN_TRANSIT', { field: '学籍号' });
  if (student.transfer.to && !receiver) throw refuse('SCHOOL_UNKNOWN', { field: '学籍号' });
  const classId = knownClassIn(cells, facts, tools);
  const boarding = coded(cells, '就读方式', BOARDING) === 'boarding';
  return { type: 'ReceiveTransfer', jurisdictions: receiver?.jurisdictions ?? [], classId, grade: gradeOf(cells, student), boarding, on };
}

/** The request of a transfer or, with the number of the other place's receipt, its end. */
function departure(cells: Cells, { destination }: MovementFacts, grounds: Grounds): StagedCommand {
  const receipt = written(cells, '接收回执编号');
  if (receipt !== '') {
    const receiptNumber = cleanText(receipt, { maxLength: RECEIPT_MAX, field: '接收回执编号' });
    return { type: 'ConfirmReceiptElsewhere', on: grounds.on, receiptNumber };
  }
  if (written(cells, '转入学校标识码') === '') return { type: 'RequestTransfer', to: null, grounds };
  if (!destination) throw refuse('SCHOOL_UNKNOWN', { field: '转入学校标识码' });
  return { type: 'RequestTransfer', to: { schoolId: destination.schoolId, jurisdictions: destination.jurisdictions }, grounds };
}

function groundsIn(cells: Cells, clock: Clock): Grounds {
  const reason = written(cells, '异动原因');
  const approvedOn = written(cells, '审批日期');
  const asked = {
    on: parseDate(required(cells, '异动日期'), '异动日期'),
    // People write the word or its code.
    reasonCode: Object.entries(REASONS).find(([, word]) => word === reason)?.[0] ?? reason,
    approvalNumber: written(cells, '审批文号'),
    approvedOn: approvedOn === '' ? null : parseDate(approvedOn, '审批日期'),
  };
  return groundsOf(asked, clock);
}

/** 退学, 开除学籍, 取消学籍: refused with the article, as by hand. */
function refuseForbidden(word: string): void {
  const kind = (Object.keys(FORBIDDEN) as ForbiddenKind[]).find((each) => FORBIDDEN[each].zh === word);
  if (kind) throw refuse('REGISTRATION_IS_KEPT', { field: '异动类别', movement: word });
}

const gradeOf = (cells: Cells, { card }: RegisteredStudent): string => (written(cells, '年级') === '' ? card.grade : gradeIn(cells));

/** The class that a row names: at the school the child goes to, or is at; in the year of the movement and the child's grade unless said. */
export function classIn(cells: Cells, student: RegisteredStudent, { schoolYearOf }: Pick<MovementReadingTools, 'schoolYearOf'>): string {
  const { schoolId } = student.transfer?.to ?? student.card;
  const year = written(cells, '学年');
  const schoolYear = year === '' ? schoolYearOf(parseDate(required(cells, '异动日期'), '异动日期')) : year.slice(0, 4);
  return classIdOf({ schoolId, schoolYear, grade: gradeOf(cells, student), number: classNumberIn(cells) });
}

function knownClassIn(cells: Cells, { student, classKnown }: MovementFacts, tools: MovementReadingTools): string {
  if (!student) throw refuse('STUDENT_UNKNOWN', { field: '学籍号' });
  const classId = classIn(cells, student, tools);
  if (!classKnown) throw refuse('CLASS_UNKNOWN', { field: '班级' });
  return classId;
}

/** Which column a field of the rule stands in. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'input.studentId': '学籍号',
  'input.kind': '异动类别',
  'input.grounds.on': '异动日期',
  'input.on': '异动日期',
  'input.reasonCode': '异动原因',
  'input.grounds.reasonCode': '异动原因',
  'input.approvalNumber': '审批文号',
  'input.grounds.approvalNumber': '审批文号',
  'input.grounds.approvedOn': '审批日期',
  'input.until': '休学截止日期',
  'input.classId': '班级',
  'input.toSchoolId': '转入学校标识码',
  'input.receiptNumber': '接收回执编号',
};

/** Under which number the child of a row is known: the ID number in the student number, or a temporary one. */
export const numberOf = (cells: Cells): string => bareIdNumber(written(cells, '学籍号'));
