/** What is refused around the monitor, inspections and complaints. */
export const OVERSIGHT = {
  FINDING_CLOSED: { rule: 'B10', zh: '该线索已有结论。', en: 'The finding has been judged.' },
  FINDING_ACKNOWLEDGED: { rule: 'B10', zh: '学校已作说明。', en: 'The school has explained the finding.' },
  OWN_FINDING: { rule: 'B10', zh: '不能对本岗位负责的事项作出结论。', en: 'Nobody judges what their own post answers for.' },
  FACT_STILL_STANDS: { rule: 'B10', zh: '情况尚未消除，不能认定为已更正。', en: 'The fact still stands; it is not corrected.' },
  RECTIFY_DEADLINE: {
    rule: 'B13, plan 四（五）',
    zh: '整改期限应在明天起 {limit} 天之内。',
    en: 'The deadline lies within {limit} days from tomorrow.',
  },
  RECTIFICATION_NOT_REPORTED: { rule: 'B13', zh: '尚无待验收的整改报告。', en: 'No report waits to be judged.' },
  RECTIFICATION_ACCEPTED: { rule: 'B13', zh: '该问题已整改销号。', en: 'The finding has been put right.' },
  REJECTION_AND_DAY: {
    rule: 'B13',
    zh: '整改不通过时须重定期限；通过时不填。',
    en: 'What is rejected has a new deadline; what is accepted has none.',
  },
  OWN_ACCOUNT: { rule: 'B13', zh: '不能对本岗位问责。', en: 'Nobody holds their own post to account.' },
  FINDINGS_OPEN: {
    rule: 'B13, plan 四（五）',
    zh: '还有 {open} 个问题既未整改也未问责，不能办结。',
    en: '{open} findings are neither put right nor answered for.',
  },
  INSPECTION_OPEN: { rule: 'B13', zh: '督导检查尚未办结，不能公告。', en: 'An open inspection is not published.' },
  INSPECTION_CLOSED: { rule: 'B13', zh: '该督导检查已办结。', en: 'The inspection is closed.' },
  NOTICE_PUBLISHED: { rule: 'B13', zh: '已公告。', en: 'The notice is published.' },
  COMPLAINT_ACCEPTED: { rule: 'B17', zh: '该举报已受理。', en: 'The complaint has been accepted.' },
  COMPLAINT_NOT_ACCEPTED: { rule: 'B17', zh: '请先受理再答复。', en: 'Accept the complaint before answering it.' },
  COMPLAINT_ANSWERED: { rule: 'B17', zh: '该举报已答复。', en: 'The complaint has been answered.' },
  COMPLAINT_NOT_ANSWERED: { rule: 'B17', zh: '尚未答复，不能公告。', en: 'A complaint is published once it is answered.' },
  COMPLAINT_LEADS_NOWHERE: {
    rule: 'B17',
    zh: '隐瞒辍学属实的，须先关联个案或开展督导检查。',
    en: 'A hidden dropout that proves true has led to a case or an inspection first.',
  },
} as const;
