import type { Post } from '@baoxue/auth';

/** An invented person of the demo town, as the playground's "act as" shows and the identity provider signs it. */
export interface DemoPost {
  /** What a person picks from the list; unique. */
  readonly label: string;
  readonly sub: string;
  readonly post: Post;
  readonly jurisdictions?: readonly string[];
  readonly schools?: readonly string[];
  readonly classes?: readonly string[];
}

const CITY = '640381';
const TOWN = '640381105';
const SCHOOL = '6499000001';
const CLASS = `${SCHOOL}-2025-22-01`;

/** Used where DEMO_POSTS_FILE names no other list: one of each post, around one made-up school. */
export const demoPosts: readonly DemoPost[] = [
  { label: '教育局控辍保学专干 · bureau officer', sub: 'demo-bureau', post: 'bureau-officer', jurisdictions: [CITY] },
  { label: '班主任 · class teacher', sub: 'demo-teacher', post: 'class-teacher', schools: [SCHOOL], classes: [CLASS] },
  { label: '学籍管理员 · registry administrator', sub: 'demo-administrator', post: 'registry-administrator', schools: [SCHOOL] },
  { label: '校长 · head of school', sub: 'demo-head', post: 'head', schools: [SCHOOL] },
  { label: '镇教育专干 · town officer', sub: 'demo-town', post: 'town-officer', jurisdictions: [TOWN] },
  { label: '领导小组办公室 · office of the leading group', sub: 'demo-leading-group', post: 'leading-group-office', jurisdictions: [CITY] },
  { label: '司法局专干 · justice bureau officer', sub: 'demo-justice', post: 'justice-officer', jurisdictions: [CITY] },
  { label: '公安局专干 · public-security officer', sub: 'demo-public-security', post: 'public-security-officer', jurisdictions: [CITY] },
  { label: '人社局专干 · labour officer', sub: 'demo-labour', post: 'labour-officer', jurisdictions: [CITY] },
  { label: '市场监管局专干 · market officer', sub: 'demo-market', post: 'market-officer', jurisdictions: [CITY] },
  { label: '扶贫办专干 · poverty-relief officer', sub: 'demo-poverty', post: 'poverty-officer', jurisdictions: [CITY] },
  { label: '民政局专干 · civil-affairs officer', sub: 'demo-civil-affairs', post: 'civil-affairs-officer', jurisdictions: [CITY] },
  { label: '残联专干 · disability officer', sub: 'demo-disability', post: 'disability-officer', jurisdictions: [CITY] },
  { label: '残教委秘书 · placement secretary', sub: 'demo-placement', post: 'placement-secretary', jurisdictions: [CITY] },
  { label: '残教委委员 · committee member', sub: 'demo-committee', post: 'committee-member', jurisdictions: [CITY] },
  { label: '资源教师 · resource teacher', sub: 'demo-resource', post: 'resource-teacher', schools: [SCHOOL] },
  { label: '数据分析员 · analyst', sub: 'demo-analyst', post: 'analyst', jurisdictions: [CITY] },
];
