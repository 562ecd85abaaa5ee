/** The words of the casebooks, as plans, papers and the schema's descriptions use them, and what the graph calls them. */

export interface Words {
  readonly all: readonly string[];
  /** What the graph calls it. @throws Error for a word that no casebook knows */
  nameOf(word: string): string;
  /** The word for a name; the name itself where the casebooks have none. */
  wordFor(name: string): string;
}

function wordsFor(byWord: Readonly<Record<string, string>>): Words {
  const byName = new Map(Object.entries(byWord).map(([word, name]) => [name, word]));
  return {
    all: Object.keys(byWord),
    nameOf(word) {
      const name = byWord[word];
      if (name === undefined) throw new Error(`No casebook knows the word ${word}`);
      return name;
    },
    wordFor: (name) => byName.get(name) ?? name,
  };
}

export const POSTS = wordsFor({
  班主任: 'class-teacher',
  学籍管理员: 'registry-administrator',
  校长: 'head',
  责任督学: 'responsible-inspector',
  镇教育专干: 'town-officer',
  教育局: 'bureau-officer',
  领导小组办公室: 'leading-group-office',
  司法局: 'justice-officer',
  人社局: 'labour-officer',
  扶贫办: 'poverty-officer',
  安置委员会秘书: 'placement-secretary',
  安置委员会委员: 'committee-member',
});

export const SCHOOLS = wordsFor({ 第一中学: '6499000011', 第二中学: '6499000012' });

/** A post as it is written on a page, perhaps with its school before it: `第二中学学籍管理员`. */
export function writtenPost(written: string): { readonly school: string | null; readonly post: string } {
  const school = SCHOOLS.all.find((name) => written.startsWith(name)) ?? '';
  return { school: school === '' ? null : SCHOOLS.nameOf(school), post: POSTS.nameOf(written.slice(school.length)) };
}

export const MARKS = wordsFor({
  出勤: 'PRESENT',
  无故缺课: 'UNEXCUSED',
  病假: 'SICK',
  送教上门: 'HOME_TAUGHT',
});

export const CASE_STATUSES = wordsFor({
  疑似辍学: 'SUSPECTED',
  辍学: 'DROPPED_OUT',
  复学: 'RETURNED',
  再次辍学: 'RELAPSED',
  销号: 'CLOSED',
  撤销: 'WITHDRAWN',
});

export const REGISTRY_MARKS = wordsFor({ 正常: 'NORMAL', 疑似辍学: 'SUSPECTED', 辍学: 'DROPPED_OUT', 复学: 'RETURNED' });

export const STEPS = wordsFor({
  联系家长: 'contact-guardian',
  家访: 'home-visit',
  劝返: 'persuade',
  登记辍学原因: 'record-causes',
  如期返校: 'promised-return',
  镇回执: 'receipt-town',
  教育局回执: 'receipt-bureau',
  复学观察: 'observation-check',
  按期标注: 'confirm-or-return',
});

export const LEVELS = wordsFor({
  按期办理: 'IN_TIME',
  校长: 'HEAD',
  教育局: 'BUREAU_OFFICER',
  领导小组办公室: 'LEADING_GROUP_OFFICE',
});

export const RECIPIENTS = wordsFor({ 镇: 'TOWN', 教育局: 'BUREAU' });

export const CAUSES = wordsFor({ 外出务工: 'WORK', 家庭经济困难: 'POVERTY', 家庭缺少劳动力: 'FAMILY_LACKS_LABOUR' });

export const CONTACTS = wordsFor({ 电话: 'PHONE', 家访: 'HOME_VISIT' });

export const PERSUASIONS = wordsFor({ 同意: 'AGREED', 未定: 'UNDECIDED', 拒绝: 'REFUSED' });

export const RUNGS = wordsFor({
  限期复学通知书: 'RETURN_NOTICE',
  批评教育: 'CRITICISM',
  责令限期整改: 'RECTIFICATION_ORDER',
  司法文书: 'JUDICIAL_DOCUMENT',
  追究法律责任: 'LEGAL_LIABILITY',
});

export const REFERRAL_MATTERS = wordsFor({ 使用童工: 'CHILD_LABOUR' });
export const REFERRAL_STATUSES = wordsFor({ 已转办: 'SENT', 已受理: 'ACCEPTED', 不予受理: 'REJECTED', 已答复: 'ANSWERED' });
export const DEPARTMENTS = wordsFor({ 人社局: 'human-resources' });
export const DEPARTMENT_OUTCOMES = wordsFor({ 已找到学生: 'CHILD_FOUND' });

export const HELD_SERVICES = wordsFor({ 贫困补助: 'POVERTY_AID', 住宅审批: 'HOUSING_APPROVAL' });
export const AID_MEASURES = wordsFor({ 寄宿生生活补助: 'BOARDING_SUBSIDY', 生活补助: 'LIVING_SUBSISTENCE' });

export const FINDINGS = wordsFor({
  报告逾期无回执: 'REPORT_WITHOUT_RECEIPT',
  逾期未标注辍学: 'MARK_OVERDUE',
  更正考勤致个案撤销: 'ABSENCE_CORRECTED_AWAY',
  长期不在校而无请假手续: 'AWAY_WITHOUT_LEAVE',
});
export const FINDING_OUTCOMES = wordsFor({ 情况属实有说明: 'EXPLAINED', 瞒报: 'CONCEALED', 漏报: 'OMITTED', 已更正: 'CORRECTED' });

export const PLACEMENTS = wordsFor({ 送教上门: 'HOME_TEACHING' });
export const EXPERTISES = ['EDUCATION', 'PSYCHOLOGY', 'REHABILITATION'] as const;

/** How a list is written. */
export const LIST = '、';
