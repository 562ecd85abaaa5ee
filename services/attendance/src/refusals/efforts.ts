/** What is refused of contacts with families, of signs of dropping out, and of persuasion before there is a case. */
export const EFFORTS = {
  CALL_NOT_OWED: {
    rule: 'B4',
    zh: '此项联系已完成、不再需要，或已转入个案办理。',
    en: 'This call was made, is not needed any more, or is asked for by the case.',
  },
  CASE_FOLLOWS: {
    rule: 'B4',
    zh: '该生已有个案，请在个案中记录。',
    en: 'A case follows the child: record it there.',
  },
  CHILD_NOT_EXPECTED: {
    rule: 'B4',
    zh: '该生已休学、毕业或离校，不再记录辍学苗头。',
    en: 'The child is suspended, has graduated or has left: no sign is recorded any more.',
  },
  NO_SIGN: { rule: 'B4', zh: '该生没有在办的辍学苗头。', en: 'No sign of dropping out is being followed for this child.' },
  DAY_BEFORE_SIGN: { rule: 'B4', zh: '劝返日期不能早于发现苗头之日。', en: 'Persuasion cannot be before the first sign.' },
  CONTACT_OUTCOME_MISSING: { rule: 'B5', zh: '请填写联系结果。', en: 'Say what came of the contact.' },
  CONTACT_OUTCOME_CONTRADICTED: {
    rule: 'B5',
    zh: '“是否联系上”与联系结果不一致。',
    en: 'Whether anybody was reached does not agree with what came of the contact.',
  },
  CONTACT_OUTCOME_OF_ANOTHER_KIND: {
    rule: 'B5',
    zh: '“号码有误”只用于电话或信息，“地址有误”只用于家访。',
    en: 'A number is found wrong by calling or writing, an address by a home visit.',
  },
} as const;
