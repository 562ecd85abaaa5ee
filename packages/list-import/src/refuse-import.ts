import { refusals } from '@baoxue/domain';

/** Everything an import of a list may refuse. */
export const refuseImport = refusals({
  IMPORT_NOT_FOUND: { rule: 'E2', zh: '没有找到该导入，或不是您创建的。', en: 'There is no such import of yours.' },
  SOURCE_LIST_REQUIRED: {
    rule: 'C1',
    zh: '请填写来源名单名称（1 至 100 个字）。',
    en: 'Name the department’s list (1 to 100 characters).',
  },
  ALREADY_COMMITTED: { rule: 'A11', zh: '该导入已提交，请新建导入。', en: 'This import is committed; start another one.' },
  COMMIT_RUNNING: { rule: 'A11', zh: '该导入正在提交，不能更换文件。', en: 'This import is being committed; its file cannot be replaced.' },
  NOT_COMMITTING: {
    rule: 'A11',
    zh: '该导入没有正在提交的行，无法停止。',
    en: 'No rows of this import are being taken over; there is nothing to stop.',
  },
  NOTHING_TO_UNDO: {
    rule: 'A11',
    zh: '该导入没有写入任何行，无需撤销。',
    en: 'This import has taken nothing over; there is nothing to undo.',
  },
  UNDO_COMMIT_RUNNING: {
    rule: 'A11',
    zh: '该导入正在提交，请先停止再撤销。',
    en: 'This import is being committed; stop it first, then undo it.',
  },
  UNDO_TOO_LATE: {
    rule: 'A11',
    zh: '提交已超过 {days} 天，不能整批撤销；请逐条更正。',
    en: 'It was committed more than {days} days ago and is not undone as a whole any more; correct what is wrong one by one.',
  },
  UNDO_NOT_OFFERED: {
    rule: 'A11',
    zh: '此类名单提交后不能整批撤销，请逐条更正。',
    en: 'A list of this kind is not undone as a whole once it is committed; correct what is wrong one by one.',
  },
  CHANGED_SINCE: {
    rule: 'A11',
    zh: '导入之后该记录另有办理，保持不变。',
    en: 'Something was done with the record after the import; it stays as it is.',
  },
  NAMED_SINCE: {
    rule: 'A11',
    zh: '之后的名单也有该儿童，保持不变。',
    en: 'A later list names the child as well; the record stays as it is.',
  },
  IMPORT_UNDONE: { rule: 'A11', zh: '该导入已撤销，请新建导入。', en: 'This import was undone; start another one.' },
  FILE_HAS_ERRORS: {
    rule: 'A11',
    zh: '文件中有 {count} 行有误，请改正后重新上传再提交。',
    en: 'The file has {count} wrong rows; correct and send it again, then commit.',
  },
  FILE_MISSING: { rule: 'A11', zh: '尚未上传文件，无法提交。', en: 'No file has been sent yet.' },
  NOTHING_ACCEPTED: { rule: 'A11', zh: '文件中没有可导入的行。', en: 'The file has no row that can be taken over.' },
  FILE_CHANGED: {
    rule: 'A11',
    zh: '提交期间文件被重新上传，请再次提交。',
    en: 'The file was sent again during the commit; commit once more.',
  },
  ROWS_EXPIRED: {
    rule: 'A11',
    zh: '预检结果已超过一周，行数据已清除；请重新上传文件，或新建导入。',
    en: 'The rows were checked over a week ago and are gone; send the file again, or start another import.',
  },
  ROW_TWICE: { rule: 'A11', zh: '与第 {first} 行重复。', en: 'The same as row {first}.' },
});
