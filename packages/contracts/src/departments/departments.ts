/** The partner departments 成员单位 of the plan that exchange events with the bureau (四（二）, 四（三）), by the name in topics and agreements. */
export const DEPARTMENTS = {
  'civil-affairs': { zh: '市民政局', en: 'civil-affairs bureau' },
  'poverty-office': { zh: '市扶贫开发办公室', en: 'poverty-relief office' },
  justice: { zh: '市司法局', en: 'justice bureau' },
  'public-security': { zh: '市公安局', en: 'public-security bureau' },
  'human-resources': { zh: '市人力资源和社会保障局', en: 'human resources and social security bureau' },
  'market-supervision': { zh: '市市场监督管理局', en: 'market-supervision bureau' },
  /** Eleven bodies under one agreement; each has a topic and a user of its own and sees its own children. */
  town: { zh: '各镇、裕民街道、农林场', en: 'towns, sub-district and farms' },
} as const;

export type DepartmentName = keyof typeof DEPARTMENTS;

/** Codes of the towns, sub-district and farms; the registry knows their names. */
export const TOWN_CODES = [
  '640381001',
  '640381100',
  '640381101',
  '640381102',
  '640381103',
  '640381104',
  '640381105',
  '640381106',
  '640381107',
  '640381400',
  '640381401',
] as const;

/** One recipient: a department of the city, or one town. Has one topic, one user, one webhook at most. */
export type RecipientName = Exclude<DepartmentName, 'town'> | `town.${string}`;

/** The recipients of a department. */
export const recipientsOf = (department: DepartmentName): readonly RecipientName[] =>
  department === 'town' ? TOWN_CODES.map((code): RecipientName => `town.${code}`) : [department];

/** Every recipient there is. */
export const RECIPIENTS: readonly RecipientName[] = (Object.keys(DEPARTMENTS) as DepartmentName[]).flatMap(recipientsOf);

/** The department a recipient belongs to. */
export const departmentOf = (recipient: RecipientName): DepartmentName =>
  recipient.startsWith('town.') ? 'town' : (recipient as DepartmentName);

/** Where a recipient reads what it is told, and where it may answer. */
export const topicFor = (recipient: RecipientName) => `partner.${recipient}` as const;
export const replyTopicFor = (recipient: RecipientName) => `partner.${recipient}.replies` as const;
