import { isSchoolDate, refusals, schoolDateOf, type Clock } from '@baoxue/domain';

/** Everything the registry may refuse, with the rule behind it. */
export const refuse = refusals({
  CODE_UNKNOWN: { rule: 'codes', zh: '填写的内容不在代码表内（可填：{allowed}）。', en: 'Not in the code table (allowed: {allowed}).' },
  SCHOOL_CODE_SHAPE: { rule: 'A2', zh: '学校标识码应为 10 位数字。', en: 'A school code has ten digits.' },
  SCHOOL_KNOWN: { rule: 'A2', zh: '该学校已登记。', en: 'The school is registered already.' },
  CLASS_INVALID: {
    rule: 'A2',
    zh: '学年、年级或班号不正确，或该校不设此年级。',
    en: 'Not a school year, grade or number of a class at this school.',
  },
  SCHOOL_UNKNOWN: { rule: 'A2', zh: '没有登记该学校，请先导入学校。', en: 'The school is not registered; import the schools first.' },
  ENROLMENT_OVERLAPS: {
    rule: 'A5',
    zh: '该身份证号已在另一所学校在籍，请先办理转学。',
    en: 'The child with this ID number is enrolled at another school; a transfer comes first.',
  },
  ENROLMENT_TOO_EARLY: {
    rule: 'A5',
    zh: '与已结束的在籍时间重叠，请填写离校之后的入学日期。',
    en: 'The child was still enrolled elsewhere on that day; give the day the child entered after leaving.',
  },
  PLACE_UNKNOWN: { rule: 'A1', zh: '没有该地区代码。', en: 'There is no such jurisdiction code.' },
  BIRTH_DATE_DIFFERS: { rule: 'A3', zh: '出生日期与身份证号不一致。', en: 'The birth date differs from the one in the ID number.' },
  SEX_DIFFERS: { rule: 'A3', zh: '性别与身份证号不一致。', en: 'The sex differs from the one in the ID number.' },
  STUDENT_NUMBER_DIFFERS: {
    rule: 'A3',
    zh: '学籍号应为 G（或 J、L）加身份证号。',
    en: 'The student number is G (or J, L) followed by the ID number.',
  },
  PHONE_SHAPE: { rule: 'A4', zh: '电话应为 11 位手机号码。', en: 'A phone number has 11 digits.' },
  GUARDIAN_TWICE: { rule: 'A4', zh: '同一人填写了两次监护人。', en: 'The same person is given as guardian twice.' },
  GUARDIAN_ALREADY: { rule: 'A4', zh: '此人已是该学生的监护人。', en: 'This person is a guardian of the student already.' },
  GUARDIAN_UNKNOWN: { rule: 'A4', zh: '没有该监护人。', en: 'There is no such guardian.' },
  LAST_GUARDIAN: {
    rule: 'A4',
    zh: '学生至少应有一名父母或其他监护人，代理监护人不能代替。',
    en: 'A student keeps at least one parent or other guardian; an entrusted guardian does not take their place.',
  },
  ENDS_BEFORE_IT_BEGAN: { rule: 'A4', zh: '结束日期早于开始日期。', en: 'It cannot end before it began.' },
  DATE_INVALID: { rule: 'A5', zh: '日期不存在或晚于今天。', en: 'Not a day of the calendar, or later than today.' },
  NOT_ENROLLED: {
    rule: 'A5',
    zh: '该学生当前不在读（已休学、在途、毕业或离校），不能办理。',
    en: 'The student is not in school now (suspended, in transit, graduated or gone); this cannot be done.',
  },
  NOT_SUSPENDED: {
    rule: 'A5',
    zh: '该学生没有休学或保留学籍。',
    en: 'The student is neither suspended nor away with the registration kept.',
  },
  SUSPENSION_TOO_LONG: {
    rule: 'A5',
    zh: '休学截止日期应在开始日期之后，且不超过 {days} 天。',
    en: 'A suspension ends on or after its first day and lasts at most {days} days.',
  },
  REASON_REQUIRED: { rule: 'A5', zh: '请填写异动原因代码。', en: 'Give the code of the reason.' },
  REASON_UNKNOWN: { rule: 'codes', zh: '异动原因代码不在代码表内。', en: 'The reason is not in the code table.' },
  APPROVAL_REQUIRED: {
    rule: 'A5',
    zh: '办理{movement}须填写审批文号。',
    en: 'This movement ({movement}) needs the number of its approval.',
  },
  CLASS_UNKNOWN: { rule: 'A2', zh: '没有该班级。', en: 'There is no such class.' },
  OTHER_SCHOOL: { rule: 'A5', zh: '该班级属于另一所学校，请办理转学。', en: 'The class belongs to another school; that is a transfer.' },
  CLASS_DOES_NOT_FIT: {
    rule: 'A5',
    zh: '该班级的年级或学年与此项异动不符。',
    en: 'Grade or school year of the class do not fit this movement.',
  },
  DROPPED_OUT: {
    rule: 'A6',
    zh: '该学生标注为疑似辍学或辍学，不能办理毕业；应先劝返复学。',
    en: 'The student is marked as suspected or dropped out and cannot graduate; the return to school comes first.',
  },
  NOT_LAST_GRADE: { rule: 'A5', zh: '该学生不在毕业年级。', en: 'The student is not in the last grade of the stage.' },
  REGISTRATION_IS_KEPT: {
    rule: '义务教育法 art. 27',
    zh: '义务教育阶段不得{movement}：对违反学校管理制度的学生，学校应当予以批评教育，不得开除（《义务教育法》第二十七条）。',
    en: 'In the compulsory stage no student may be sent away ({movement}): the school criticises and educates, it does not expel (Compulsory Education Law, art. 27).',
  },
  NOT_LAST_MOVEMENT: {
    rule: 'A5',
    zh: '只能更正最近一次异动，且不能更正两次。',
    en: 'Only the last movement can be taken back, and only once.',
  },
  IN_TRANSIT: { rule: 'A5', zh: '该学生正在办理转学。', en: 'The student is in transit between two schools.' },
  NOT_IN_TRANSIT: { rule: 'A5', zh: '该学生没有正在办理的转学。', en: 'The student is not in transit.' },
  SAME_SCHOOL: { rule: 'A5', zh: '转入学校与现学校相同。', en: 'The student is at that school already.' },
  RECEIVED_ELSEWHERE: {
    rule: 'A5',
    zh: '该学生转往市外学校，请登记接收回执。',
    en: 'The student goes to a school outside the city; record that school’s receipt.',
  },
  RECEIVED_HERE: {
    rule: 'A5',
    zh: '该学生转往本市学校，由转入学校接收。',
    en: 'The student goes to a school of the city, which receives them itself.',
  },
  RECEIPT_REQUIRED: { rule: 'A5', zh: '请填写外地学校的接收回执编号。', en: 'Give the number of the other school’s receipt.' },
  PROMOTION_TOO_EARLY: {
    rule: 'A5',
    zh: '旧学年的学期尚未结束，或学年填写有误，不能升级。',
    en: 'The terms of the old school year have not ended, or the year is not one to go up into.',
  },
  NOT_OF_SCHOOL_AGE: {
    rule: 'A8',
    zh: '该儿童不在义务教育适龄范围内（含下一学年新生）。',
    en: 'The child is not of compulsory school age, nor will be next autumn.',
  },
  CHILD_NOT_EXPECTED: {
    rule: 'A8',
    zh: '该儿童已在学、已离开或已有未到期的通知书。',
    en: 'The child is in school, gone, or has a notice whose day is still to come.',
  },
  REPORT_DAY_INVALID: { rule: 'A8', zh: '报到日期应为今天之后的日期。', en: 'The day to report must be a day after today.' },
  STUDENT_MERGED: {
    rule: 'A3',
    zh: '该学籍已并入另一条学籍，请在合并后的学籍上办理。',
    en: 'This record is merged into another one; use the record that stands for both.',
  },
  NUMBER_WITHOUT_ID: {
    rule: 'A3',
    zh: '没有身份证号的学生，学籍号应留空或填写本系统的临时学籍号。',
    en: 'For a child without an ID number leave the student number empty, or give the temporary one of this system.',
  },
  NUMBER_TAKEN: {
    rule: 'A3',
    zh: '已有学生使用该身份证号，已列入疑似重复名单，请核实。',
    en: 'Another record has this ID number; the two are listed as possible duplicates.',
  },
  NUMBER_NOT_TEMPORARY: { rule: 'A3', zh: '该学生已有身份证号。', en: 'The student has an ID number already.' },
  DUPLICATE_UNKNOWN: { rule: 'A3', zh: '没有该疑似重复记录。', en: 'There is no such pair of records.' },
  DUPLICATE_DECIDED: { rule: 'A3', zh: '该疑似重复已有处理结果。', en: 'The pair has been decided already.' },
  SAME_RECORD: { rule: 'A3', zh: '两条学籍相同。', en: 'Both are the same record.' },
  NOT_OF_THE_PAIR: { rule: 'A3', zh: '保留的学籍应为两条之一。', en: 'The record to keep is one of the two.' },
  KEEP_THE_NUMBER: {
    rule: 'A3',
    zh: '应保留有身份证号的学籍，不能并入临时学籍。',
    en: 'The record with the ID number stands; it cannot be merged into one with a temporary number.',
  },
  NOT_MERGED: { rule: 'A3', zh: '这两条学籍没有合并。', en: 'The two are not merged.' },
  STUDENT_DIED: { rule: 'A5', zh: '该学生已死亡，不能再办理。', en: 'The student has died; nothing more can be done.' },
  PERIOD_INVALID: {
    rule: 'A12',
    zh: '统计期应为学年（如 2025）或月份（如 2026-04）。',
    en: 'A period is a school year (2025) or, for attendance and snapshots, a month (2026-04).',
  },
  TERM_UNKNOWN: { rule: 'A9', zh: '没有该学期，或没有上一学期。', en: 'There is no such term, or none before it.' },
  TERM_NOT_RUNNING: { rule: 'A9', zh: '该学期未开始或已结束。', en: 'The term has not begun, or is over.' },
  DUE_DAY_INVALID: {
    rule: '青政办发〔2018〕49号 三（一）2',
    zh: '截止日期应在今天至 {lastDay} 之间（开学一个月内）。',
    en: 'The last day lies between today and {lastDay}, a month from the first day of term.',
  },
  RECONCILIATION_NOT_OPEN: { rule: 'A9', zh: '本学期尚未开展学籍梳理。', en: 'The reconciliation of this term is not open.' },
  RECONCILIATION_UNKNOWN: { rule: 'A9', zh: '没有该待核实学生。', en: 'There is no such child on the list.' },
  NOT_ON_LAST_ROLL: { rule: 'A9', zh: '该学生上学期末不在籍。', en: 'The child was on no roll at the end of last term.' },
  RESOLVED_ALREADY: {
    rule: 'A9',
    zh: '该学生去向已填报，如有误请教育局退回。',
    en: 'The child is accounted for already; the bureau can take a wrong answer back.',
  },
  NOT_RESOLVED: { rule: 'A9', zh: '该学生去向尚未填报。', en: 'There is no answer to take back.' },
  RESOLUTION_NOT_ON_RECORD: {
    rule: 'A9',
    zh: '学籍中没有相应记载，请先办理异动（或等转入学校接收、标注确认）。',
    en: 'The record does not say so: the movement, the receipt or the mark comes first.',
  },
  NOT_IN_CLASS: { rule: 'A9', zh: '按学籍记载，该学生不在本校班级在读。', en: 'By the record the child is not in class at this school.' },
  LETTER_UNKNOWN: { rule: 'A10', zh: '没有该责任书。', en: 'There is no such letter.' },
  NOT_ACTING_FOR: { rule: 'A10', zh: '责任书由签订方本级签发和登记。', en: 'A letter is handed out and recorded by the party itself.' },
  LETTER_NOT_OPEN: { rule: 'A10', zh: '该责任书已撤回或已到期。', en: 'The letter is withdrawn or has expired.' },
  LETTER_PARTY_UNKNOWN: {
    rule: '青政办发〔2018〕49号 三（一）1',
    zh: '没有该签订方，或两方之间不签订责任书。',
    en: 'There is no such party, or the two do not sign with each other.',
  },
  OWN_LETTER_NOT_SIGNED: {
    rule: '青政办发〔2018〕49号 三（一）1',
    zh: '层层签订：本级尚未与上级签订本学年责任书。',
    en: 'Level by level: the party has not signed its own letter of the year yet.',
  },
  TARGET_TOO_SOFT: {
    rule: '青政办发〔2018〕49号 三（一）1',
    zh: '分解的目标（{target}）低于本级承诺（{own}）。',
    en: 'The targets handed down ({target}) fall short of what the party promised ({own}).',
  },
  TARGET_INVALID: {
    rule: 'A10',
    zh: '目标应为 0 至 100 的百分比或人数。',
    en: 'A target is a per cent from 0 to 100, or a number of children.',
  },
  STATED_BY_LEDGER: {
    rule: 'A7',
    zh: '家庭经济困难由扶贫、民政台账认定，学校不能登记。',
    en: 'Economic hardship is stated by the ledgers of poverty relief and civil affairs, not by the school.',
  },
  DIMENSION_REQUIRED: { rule: 'A7', zh: '请至少选择一个监测维度。', en: 'Choose a key area, stage or group.' },
  EXPORT_TOO_LONG: {
    rule: 'A11',
    zh: '台账超过 {limit} 行，请按学校导出。',
    en: 'The ledger is longer than {limit} lines; export it school by school.',
  },
  EXPORT_NOT_READABLE: { rule: 'G2', zh: '您的岗位不能查看该台账。', en: 'Your post may not read this ledger.' },
  MARKED_SINCE: {
    rule: 'A11',
    zh: '导入之后该学生已有监测标注，保持不变。',
    en: 'A case has marked the child after the import; the record stays as it is.',
  },
  MOVED_SINCE: {
    rule: 'A11',
    zh: '导入之后已为该学生办理学籍异动，保持不变。',
    en: 'A movement or transfer was entered after the import; the record stays as it is.',
  },
  MERGED_SINCE: {
    rule: 'A11',
    zh: '导入之后该学籍已与另一学籍合并，保持不变。',
    en: 'The record was merged with another one after the import; it stays as it is.',
  },
  SCHOOL_IN_USE: {
    rule: 'A2',
    zh: '该校有在籍、正在转入或待入学的学生，不能关闭。',
    en: 'Children are registered at the school, on their way to it or expected there; it cannot be closed.',
  },
  STUDENT_UNKNOWN: { rule: 'A6', zh: '没有该学生。', en: 'There is no such student.' },
});

/** @throws Refusal DATE_INVALID for what is no day, or a day to come */
export function pastOrPresentDay(day: string, clock: Clock, field: string): void {
  if (!isSchoolDate(day) || day > schoolDateOf(clock.now())) throw refuse('DATE_INVALID', { field });
}
