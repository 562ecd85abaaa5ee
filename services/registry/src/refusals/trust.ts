/** What emergency access, the guardian desk and retention refuse. */
export const TRUST = {
  EMERGENCY_IN_REACH: {
    rule: 'E2',
    zh: '该学生在您的管辖范围内，请直接查阅，无需紧急查阅。',
    en: 'The child is within your reach already: open the record the ordinary way.',
  },
  EMERGENCY_LIMIT: {
    rule: 'E2',
    zh: '每人每天最多进行 {limit} 次紧急查阅（含未查到的），请联系教育局。',
    en: 'One person makes at most {limit} emergency look-ups a day, found or not; call the bureau.',
  },
  EMERGENCY_UNKNOWN: { rule: 'E2', zh: '没有该紧急查阅。', en: 'There is no such emergency access.' },
  OWN_REVIEW: {
    rule: 'E2',
    zh: '紧急查阅须由他人审查，不得自行审查。',
    en: 'An emergency access is reviewed by somebody other than who opened it.',
  },
  REVIEWED_ALREADY: { rule: 'E2', zh: '该紧急查阅已审查。', en: 'The emergency access has been reviewed already.' },
  REQUESTER_NOT_GUARDIAN: {
    rule: 'G3',
    zh: '申请人不是该学生现在的监护人，请先核实并登记监护关系。',
    en: 'Who asks is not on record as a present guardian of the child; record the guardianship first.',
  },
  REQUEST_FIELD_REQUIRED: { rule: 'G3', zh: '请选择要更正、补充的事项。', en: 'Say what is to be corrected.' },
  REQUEST_MATTER_REQUIRED: { rule: 'G3', zh: '请选择异议事项。', en: 'Say what is objected to.' },
  REQUEST_TEXT_REQUIRED: { rule: 'G3', zh: '请填写申请内容。', en: 'Give what the guardian said.' },
  REQUEST_ABOUT_NOTHING_ELSE: { rule: 'G3', zh: '该事项与申请类别不符。', en: 'This does not belong to what is asked for.' },
  REQUEST_UNKNOWN: { rule: 'G3', zh: '没有该监护人申请。', en: 'There is no such request.' },
  REQUEST_ANSWERED: { rule: 'G3', zh: '该申请已答复。', en: 'The request has been answered already.' },
  COPY_EMPTY: { rule: 'G3', zh: '请选择已交付的复制内容。', en: 'Say what was handed over.' },
  NO_COPY_ASKED: { rule: 'G3', zh: '该申请不是查阅、复制申请。', en: 'No copy was asked for.' },
  ANSWER_REQUIRED: { rule: 'G3', zh: '请填写办理结果。', en: 'Say what was done.' },
  REASON_DOES_NOT_FIT: {
    rule: '个人信息保护法 art. 50',
    zh: '该理由不适用于此类申请。',
    en: 'This is no reason to refuse a request of this kind.',
  },
  NOT_REFUSED: { rule: 'G3', zh: '该申请没有不予办理告知书。', en: 'The request was not refused; there is no paper to deliver.' },
  DELIVERED_ALREADY: { rule: 'G3', zh: '送达已登记。', en: 'The delivery is on record already.' },
  LEGAL_HOLD_ALREADY: { rule: 'G4', zh: '该学籍已依法留存。', en: 'A legal hold keeps the record already.' },
  NO_LEGAL_HOLD: { rule: 'G4', zh: '该学籍没有依法留存。', en: 'No legal hold keeps the record.' },
} as const;
