/** The bodies 机构 whose posts sign in, by kind: which school or town somebody works for stands in the token. Requirement A1. */
export const BODIES = {
  school: { zh: '学校', en: 'school' },
  town: { zh: '镇（街道、农林场）', en: 'town, sub-district or farm' },
  village: { zh: '村（社区）', en: 'village or community' },
  bureau: { zh: '教育局', en: 'education bureau' },
  inspectorate: { zh: '教育督导室', en: 'education inspectorate' },
  'leading-group': { zh: '控辍保学领导小组', en: 'leading group' },
  'aid-centre': { zh: '学生资助管理中心', en: 'student aid centre' },
  'placement-committee': { zh: '残疾人教育专家委员会', en: 'placement committee' },
  'disability-federation': { zh: '残疾人联合会', en: "disabled persons' federation" },
  'civil-affairs': { zh: '民政局', en: 'civil affairs bureau' },
  'poverty-office': { zh: '扶贫办', en: 'poverty-relief office' },
  justice: { zh: '司法局', en: 'justice bureau' },
  'public-security': { zh: '公安局', en: 'public-security bureau' },
  'human-resources': { zh: '人力资源和社会保障局', en: 'human resources and social security bureau' },
  'market-supervision': { zh: '市场监督管理局', en: 'market-supervision bureau' },
} as const;

export type Body = keyof typeof BODIES;

/** The posts 岗位 that sign in, by their name in tokens, with the name people read. Requirement E2. */
export const POSTS = {
  'class-teacher': { zh: '班主任', en: 'class teacher', body: 'school' },
  'registry-administrator': { zh: '学籍管理员', en: 'registry administrator', body: 'school' },
  head: { zh: '校长', en: 'head of school', body: 'school' },
  'responsible-inspector': { zh: '责任督学', en: 'responsible inspector', body: 'inspectorate' },
  'town-officer': { zh: '镇（街道）教育专干', en: 'town officer', body: 'town' },
  'grid-worker': { zh: '村（社区）网格员', en: 'grid worker', body: 'village' },
  'bureau-officer': { zh: '教育局控辍保学专干', en: 'education bureau officer', body: 'bureau' },
  'leading-group-office': { zh: '控辍保学领导小组办公室', en: 'office of the leading group', body: 'leading-group' },
  'justice-officer': { zh: '司法局专干', en: 'justice bureau officer', body: 'justice' },
  'public-security-officer': { zh: '公安局专干', en: 'public-security bureau officer', body: 'public-security' },
  'labour-officer': { zh: '人社局专干', en: 'human resources and social security officer', body: 'human-resources' },
  'market-officer': { zh: '市场监管局专干', en: 'market-supervision officer', body: 'market-supervision' },
  'poverty-officer': { zh: '扶贫办专干', en: 'poverty-relief officer', body: 'poverty-office' },
  'aid-preparer': { zh: '学生资助管理中心经办人', en: 'preparer of the student aid centre', body: 'aid-centre' },
  'aid-approver': { zh: '学生资助管理中心负责人', en: 'approver of the student aid centre', body: 'aid-centre' },
  'civil-affairs-officer': { zh: '民政局专干', en: 'civil-affairs officer', body: 'civil-affairs' },
  'disability-officer': { zh: '残联专干', en: "disabled persons' federation officer", body: 'disability-federation' },
  'placement-secretary': { zh: '残疾人教育专家委员会秘书', en: 'secretary of the placement committee', body: 'placement-committee' },
  'committee-member': { zh: '残疾人教育专家委员会委员', en: 'member of the placement committee', body: 'placement-committee' },
  'resource-teacher': { zh: '特殊教育资源教师', en: 'resource teacher', body: 'school' },
  analyst: { zh: '数据分析员', en: 'analyst', body: 'bureau' },
  // No post at all: whoever comes with the token that the identity provider gives to anybody.
  public: { zh: '社会公众', en: 'member of the public', body: null },
} as const;

export type Post = keyof typeof POSTS;

/** True for the name of a post; claims come from outside and may hold anything. */
export const isPost = (value: unknown): value is Post => typeof value === 'string' && Object.hasOwn(POSTS, value);

/** Who asks. Comes from a verified token and from nowhere else. */
export interface Viewer {
  /** Subject of the token; an opaque id, never a name. */
  readonly subject: string;
  readonly post: Post;
  /** Codes of the places the viewer answers for, not their ancestors: a town officer has the town's code alone. */
  readonly jurisdictions: readonly string[];
  readonly schoolIds: readonly string[];
  readonly classIds: readonly string[];
}

/**
 * Reads a viewer from a token's claims, or null when the claims do not describe one.
 * Missing lists are empty: a viewer without places reaches nothing.
 */
export function viewerFromClaims(claims: Readonly<Record<string, unknown>>): Viewer | null {
  const { sub, post, jurisdictions = [], schools = [], classes = [] } = claims;
  if (typeof sub !== 'string' || sub === '' || !isPost(post)) return null;
  if (!isTextList(jurisdictions) || !isTextList(schools) || !isTextList(classes)) return null;
  return { subject: sub, post, jurisdictions, schoolIds: schools, classIds: classes };
}

/** The claims that `viewerFromClaims` reads back. */
export const claimsOf = ({ subject, post, jurisdictions, schoolIds, classIds }: Viewer) => ({
  sub: subject,
  post,
  jurisdictions,
  schools: schoolIds,
  classes: classIds,
});

const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
