import type { GuardianshipKind } from '../student/index.js';

const as = <K extends GuardianshipKind>(kind: K, ...relations: readonly string[]) => relations.map((relation) => [relation, kind] as const);

/** What a guardian may be to a child 监护人关系, and what that makes them in law (民法典 art. 27). An entrusted guardian is named as such. */
export const RELATIONS: Readonly<Record<string, Exclude<GuardianshipKind, 'entrusted'>>> = Object.fromEntries([
  ...as('parent', '父亲', '母亲', '养父', '养母', '继父', '继母'),
  ...as(
    'other',
    '祖父',
    '祖母',
    '外祖父',
    '外祖母',
    '哥哥',
    '姐姐',
    '伯父',
    '伯母',
    '叔叔',
    '婶婶',
    '姑姑',
    '姑父',
    '舅舅',
    '舅妈',
    '姨妈',
    '姨父',
  ),
  ...as('other', '其他亲属', '民政部门', '村（居）委会', '其他'),
]);

/** The kinds in the words of the offices 监护类型. */
export const GUARDIANSHIPS = { parent: '父母', other: '其他监护人', entrusted: '代理监护人' } as const satisfies Readonly<
  Record<GuardianshipKind, string>
>;
