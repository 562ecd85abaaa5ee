import { fold } from '@baoxue/domain';
import { bodies, issue, on } from './ladder.fixtures.js';
import { ladderDecider } from './ladder.js';
import type { Notice } from './ladder-state.js';
import { clauseInForce } from '@baoxue/official-document';
import { noticeDocument } from './notice-document.js';
import { RUNGS, type Rung } from './rungs.js';

const first = fold(
  ladderDecider.evolve,
  ladderDecider.initialState(),
  ladderDecider.decide(issue('return-notice', bodies.town), { status: 'None' }, on('2026-05-12')),
);
const noticeOf = (rung: Rung, changes: Partial<Notice> = {}): Notice => ({
  ...((first.status !== 'None' && first.notices[0]) as Notice),
  rung,
  serial: 7,
  ...changes,
});
const names = { guardianName: '示例家长', studentName: '示例一', schoolName: '示范初级中学', issuerName: '示例镇人民政府' };
const textOf = (rung: Rung, changes: Partial<Notice> = {}) => JSON.stringify(noticeDocument(noticeOf(rung, changes), names));

describe('A notice on paper', () => {
  it.each(RUNGS)('B7 %s says who and since when, by when, on what law, what follows, and what may be done against it', (rung) => {
    const { paragraphs, clauses, number, date, slip } = noticeDocument(noticeOf(rung), names);
    const [facts = '', demand = '', consequence = '', remedy = ''] = paragraphs;
    expect(facts).toContain('示例家长');
    expect(facts).toContain('自2026年4月29日起连续无故缺课6个上课日');
    expect(demand).toMatch(/7日内/);
    expect(clauses.join()).toMatch(/《中华人民共和国义务教育法》（2018年修正）第/);
    for (const part of [consequence, remedy]) expect(part.length).toBeGreaterThan(10);
    expect(number).toMatch(/^控辍[通教令司移]〔2026〕7号$/);
    expect([date, slip?.title]).toEqual(['二〇二六年五月十二日', '送达回证']);
  });

  it('B7 the order names review and suit, with their terms', () => {
    expect(textOf('rectification-order')).toMatch(/六十日内.*行政复议.*六个月内.*行政诉讼/);
  });

  it('B7 the transfer goes to the authority, not to the family', () =>
    expect(noticeDocument(noticeOf('legal-liability'), names).addressee).toBe('公安机关'));

  it('B7 cites the edition in force on the day of issue', () => {
    expect(textOf('return-notice', { issuedOn: '2018-12-28' })).toContain('义务教育法》（2015年修正）');
    expect(textOf('return-notice', { issuedOn: '2018-12-29' })).toContain('义务教育法》（2018年修正）');
    expect(textOf('return-notice', { issuedOn: '2018-12-29' })).toContain('未成年人保护法》（2012年修正）第十三条');
    expect(textOf('return-notice', { issuedOn: '2021-06-01' })).toContain('未成年人保护法》（2020年修订）第十六条第五项');
    expect(() => clauseInForce(['compulsory-education', 'duty'], '2010-01-01')).toThrow('No edition');
  });
});
