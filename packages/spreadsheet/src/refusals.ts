import { refusals } from '@baoxue/domain';

/** What a file as a whole may be refused for. */
export const refuseSheet = refusals({
  NOT_A_SPREADSHEET: {
    rule: 'A11',
    zh: '文件不是 XLSX 或 CSV 表格，或已损坏。',
    en: 'The file is neither an XLSX nor a CSV table, or is damaged.',
  },
  OLD_EXCEL: {
    rule: 'A11',
    zh: '不支持旧版 .xls 和加密的文件，请另存为不加密的 .xlsx。',
    en: 'Old .xls files and files with a password are not read; save it as plain .xlsx.',
  },
  FILE_HAS_MACROS: { rule: 'A11', zh: '文件含有宏，请另存为不含宏的 .xlsx。', en: 'The file contains macros; save it as plain .xlsx.' },
  FILE_HAS_LINKS: { rule: 'A11', zh: '文件引用了外部文件，请去除外部链接。', en: 'The file refers to other files; remove the links.' },
  FILE_HAS_DTD: {
    rule: 'E6',
    zh: '文件含有不允许的文档类型声明。',
    en: 'The file contains a document type declaration, which is not allowed.',
  },
  FILE_UNPACKS_TOO_LARGE: { rule: 'E6', zh: '文件解压后过大。', en: 'The file unpacks to too much.' },
  ROW_UNREADABLE: {
    rule: 'A11',
    zh: '第 {row} 行无法读取（引号不成对或内容过长）。',
    en: 'Row {row} cannot be read: an open quote, or far too long.',
  },
  NO_HEADS: { rule: 'A11', zh: '第一行不是表头。', en: 'The first row does not hold the column heads.' },
  UNKNOWN_COLUMN: { rule: 'A11', zh: '无法识别的列：{column}', en: 'Unknown column: {column}' },
  MISSING_COLUMN: { rule: 'A11', zh: '缺少列：{column}', en: 'Missing column: {column}' },
  DUPLICATE_COLUMN: { rule: 'A11', zh: '重复的列：{column}', en: 'Column given twice: {column}' },
  TOO_MANY_ROWS: { rule: 'E6', zh: '表格超过 {limit} 行，请分批导入。', en: 'The table has more than {limit} rows; import it in parts.' },
  TOO_MANY_COLUMNS: { rule: 'E6', zh: '表格超过 {limit} 列。', en: 'The table has more than {limit} columns.' },
});

/** What a single cell may be refused for. */
export const refuseCell = refusals({
  CELL_TOO_LONG: { rule: 'E6', zh: '单元格超过 {limit} 个字。', en: 'The cell has more than {limit} characters.' },
  CELL_WITHOUT_HEAD: {
    rule: 'A11',
    zh: '第 {position} 列有内容却没有表头，请检查该行是否错位。',
    en: 'Column {position} has content but no head; the row may be shifted.',
  },
  CELL_IS_ERROR: {
    rule: 'A11',
    zh: '单元格是公式错误值，请改为实际内容。',
    en: 'The cell shows a formula error; enter the content itself.',
  },
  NUMBER_LOST_DIGITS: {
    rule: 'A11',
    zh: '长号码被存成了数字，末几位已丢失；请将该列设为文本后重新填写。',
    en: 'A long number was stored as a number and lost its last digits; format the column as text and enter it again.',
  },
  DATE_UNREADABLE: {
    rule: 'A11',
    zh: '日期无法识别，请写成 2015-03-09、2015/3/9、20150309 或 2015年3月9日。',
    en: 'The date cannot be read; write 2015-03-09, 2015/3/9, 20150309 or 2015年3月9日.',
  },
});
