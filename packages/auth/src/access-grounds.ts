/**
 * "Why can I see this" 查阅依据 (E2): the grounds on which parts of one record are open to a viewer. Answered by the rule that opens them,
 * so that it cannot say anything else.
 */
import type { Sentence } from '@baoxue/domain';
import { reachedBy, type Resource } from './access.js';
import { actions, type Action } from './actions.js';
import type { Reach } from './post-groups.js';
import { POSTS, type Viewer } from './posts.js';

/** What an action opens of a record, as a person would call it. */
export const OPENINGS = {
  'student:read': { zh: '学籍基本情况', en: 'the registration' },
  'student:read-name': { zh: '姓名', en: 'the name' },
  'student:read-identity': { zh: '完整身份信息', en: 'the identity in full' },
  'student:read-guardian': { zh: '监护人', en: 'the guardians' },
  'household:read': { zh: '家庭', en: 'the household' },
  'monitoring:read': { zh: '重点监测情况', en: 'what it is monitored for' },
  'transfer:receive': { zh: '转入学生的学籍和姓名', en: 'registration and name of a student on the way here' },
  'dropout-case:read': { zh: '控辍保学个案', en: 'the dropout case' },
  'dropout-case:read-notes': { zh: '联系和劝返记录', en: 'the notes of contacts and persuasion' },
  'report:read': { zh: '书面报告', en: 'the written reports' },
  'aid-review:read': { zh: '资助复核', en: 'the aid review' },
  'placement-review:read': { zh: '安置复核', en: 'the placement review' },
} as const satisfies Partial<Record<Action, Sentence>>;

export type OpeningAction = keyof typeof OPENINGS;

export interface AccessGround {
  readonly action: OpeningAction;
  readonly opens: Sentence;
  /** The requirement that the rule comes from. */
  readonly rule: string;
  /** As the graph names it. */
  readonly reach: Uppercase<Reach>;
  /** Id of the class or school, or code of the place; null for the whole city. */
  readonly through: string | null;
  readonly sentence: Sentence;
}

/** A part of a record, and where it lies: some parts lie elsewhere, as the school that a child is on the way to. */
export interface Opening {
  readonly action: OpeningAction;
  readonly resource: Resource;
}

/**
 * The grounds on which each part is open; what is closed has none.
 * @example accessGrounds(viewer, openingsOf(student.card, ['student:read', 'student:read-name']))
 */
export const accessGrounds = (viewer: Viewer, parts: readonly Opening[]): AccessGround[] =>
  parts.flatMap(({ action, resource }) => {
    const reached = reachedBy(viewer, action, resource);
    if (!reached) return [];
    const { reach, through } = reached;
    const opens = OPENINGS[action];
    const sentence = sentenceOf(POSTS[viewer.post], opens, WAYS[reach](through ?? ''));
    return [{ action, opens, rule: actions[action].rule, reach: reach.toUpperCase() as Uppercase<Reach>, through, sentence }];
  });

/** Several parts that lie in the same place. */
export const openingsOf = (resource: Resource, parts: readonly OpeningAction[]): Opening[] => parts.map((action) => ({ action, resource }));

const sentenceOf = (post: Sentence, opens: Sentence, way: Sentence): Sentence => ({
  zh: `您的岗位（${post.zh}）可查阅${opens.zh}：${way.zh}。`,
  en: `As ${post.en} you may read ${opens.en}: ${way.en}.`,
});

const WAYS: Readonly<Record<Reach, (through: string) => Sentence>> = {
  class: (id) => ({ zh: `该学生在您所任教的班级（${id}）`, en: `the student is in your class (${id})` }),
  school: (id) => ({ zh: `该记录属于您负责的学校（${id}）`, en: `the record belongs to your school (${id})` }),
  jurisdiction: (code) => ({ zh: `该记录在您负责的地区（${code}）`, en: `the record lies in the place you answer for (${code})` }),
  city: () => ({ zh: '该岗位负责全市', en: 'the post answers for the whole city' }),
};
