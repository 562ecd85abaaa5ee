import { type Refusal } from '@baoxue/domain';
import { accessGrounds, OPENINGS, type OpeningAction } from './access-grounds.js';
import { ACTIONS, actions, authorise, can, isPost, reachOf, scopeOf, viewerFromClaims, POSTS, type Post, type Viewer } from './index.js';

const child = { jurisdictions: ['64', '6403', '640381', '640381100'], schoolId: '6499000001', classId: '6499000001-2025-11-01' };
const elsewhere = { jurisdictions: ['64', '6403', '640381', '640381200'], schoolId: '6499000002', classId: '6499000002-2025-11-01' };
const viewer = (post: Post): Viewer => ({
  subject: 'someone',
  post,
  jurisdictions: ['640381100'],
  schoolIds: [child.schoolId],
  classIds: [child.classId],
});
const posts = Object.keys(POSTS) as Post[];
const matrix = ACTIONS.flatMap((action) => posts.map((post) => ({ action, post, reach: reachOf(post, action) })));
const codeOf = (work: () => void): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('The table of actions', () => {
  it.each(ACTIONS)('abuse S32: %s names its rule and at least one known post', (action) => {
    expect(actions[action].rule).toMatch(/^[A-G]\d+$/);
    expect(Object.keys(actions[action].allowed).filter(isPost)).not.toHaveLength(0);
    expect(Object.keys(actions[action].allowed).every(isPost)).toBe(true);
  });

  it.each(matrix)('abuse S32: $action by $post reaches $reach and no further', ({ action, post, reach }) => {
    expect(can(viewer(post), action, child)).toBe(reach !== undefined);
    expect(can(viewer(post), action, elsewhere)).toBe(reach === 'city');
    expect(can(viewer(post), action, {})).toBe(reach === 'city');
    expect(scopeOf(viewer(post), action).kind === 'none').toBe(reach === undefined);
  });

  it('B17 G4 lets the public complain, ask with a receipt number, read notices and what data are for, and nothing else', () => {
    expect(ACTIONS.filter((action) => reachOf('public', action) !== undefined)).toEqual([
      'processing-purpose:read',
      'complaint:file',
      'complaint:ask',
      'public-notice:read',
    ]);
  });

  it('keeps the full ID number from the poverty office and guardians from it too (abuse S6)', () => {
    expect(can(viewer('poverty-officer'), 'student:read', child)).toBe(true);
    expect(can(viewer('poverty-officer'), 'student:read-identity', child)).toBe(false);
    expect(can(viewer('poverty-officer'), 'student:read-guardian', child)).toBe(false);
  });
});

describe('E2 Why can I see this', () => {
  const openings = Object.keys(OPENINGS) as OpeningAction[];
  const places = [
    child,
    elsewhere,
    {},
    { ...child, classId: undefined },
    { jurisdictions: child.jurisdictions },
    { schoolId: child.schoolId },
  ];

  it.each(posts)('%s has a ground for exactly what is open', (post) => {
    const viewers = [viewer(post), { ...viewer(post), jurisdictions: [], schoolIds: [], classIds: [] }];
    for (const who of viewers)
      for (const resource of places) {
        const grounds = accessGrounds(
          who,
          openings.map((action) => ({ action, resource })),
        );
        expect(grounds.map(({ action }) => action)).toEqual(openings.filter((action) => can(who, action, resource)));
        for (const { through } of grounds)
          expect([null, ...child.jurisdictions, child.schoolId, child.classId].includes(through)).toBe(true);
      }
  });

  it('names the way, the rule and both languages', () =>
    expect(accessGrounds(viewer('town-officer'), [{ action: 'student:read-name', resource: child }])).toEqual([
      {
        action: 'student:read-name',
        opens: { zh: '姓名', en: 'the name' },
        rule: 'G1',
        reach: 'JURISDICTION',
        through: '640381100',
        sentence: {
          zh: '您的岗位（镇（街道）教育专干）可查阅姓名：该记录在您负责的地区（640381100）。',
          en: 'As town officer you may read the name: the record lies in the place you answer for (640381100).',
        },
      },
    ]));
});

describe('authorise', () => {
  it('abuse S4: a read out of reach is answered as if nothing were there', () => {
    expect(codeOf(() => authorise(viewer('class-teacher'), 'student:read', elsewhere))).toBe('NOT_FOUND');
  });
  it('refuses a write out of reach and a post without the action', () => {
    expect(codeOf(() => authorise(viewer('class-teacher'), 'roll:take', elsewhere))).toBe('FORBIDDEN');
    expect(codeOf(() => authorise(viewer('analyst'), 'student:read-name', child))).toBe('FORBIDDEN');
  });
  it('lets pass what the table allows', () => {
    expect(codeOf(() => authorise(viewer('class-teacher'), 'roll:take', child))).toBeUndefined();
  });
});

describe('viewerFromClaims', () => {
  it.each([
    ['an unknown post', { sub: 'a', post: 'emperor' }],
    ['a post that every object has', { sub: 'a', post: 'constructor' }],
    ['no subject', { post: 'head' }],
    ['schools that are not a list of text', { sub: 'a', post: 'head', schools: [{ $ne: null }] }],
  ])('knows nobody from %s', (_what, claims) => expect(viewerFromClaims(claims)).toBeNull());

  it('gives a viewer without places no reach', () => {
    const nowhere = viewerFromClaims({ sub: 'a', post: 'head' });
    expect(nowhere && can(nowhere, 'student:read', child)).toBe(false);
  });
});
