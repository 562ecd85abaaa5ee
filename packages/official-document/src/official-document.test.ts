import { chineseDate, dateInText, toHtml, type OfficialDocument } from './official-document.js';

const sample: OfficialDocument = {
  issuer: '示例镇人民政府',
  title: '限期复学通知书',
  number: '示例镇控辍〔2026〕1号',
  addressee: '示例家长',
  paragraphs: ['第一段。', '第二段。'],
  clauses: ['《义务教育法》第五条'],
  date: '二〇二六年五月十一日',
  slip: { title: '送达回证', lines: ['受送达人：'] },
};

describe('An official document', () => {
  it.each([
    ['2026-05-11', '二〇二六年五月十一日'],
    ['2018-10-20', '二〇一八年十月二十日'],
    ['2026-12-31', '二〇二六年十二月三十一日'],
  ])('B7 is dated %s as %s', (date, written) => expect(chineseDate(date)).toBe(written));

  it('B7 names days inside the text in figures', () => expect(dateInText('2026-05-01')).toBe('2026年5月1日'));

  it('B6 B7 prints head, number, addressee, body, clauses, foot and slip in this order', () => {
    const html = toHtml(sample);
    const parts = [sample.title, sample.number ?? '', '示例家长：', '第一段。', '《义务教育法》第五条', sample.date, '送达回证'];
    const places = parts.map((part) => html.lastIndexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('B7 prints what a person wrote as text, and loads nothing', () => {
    const html = toHtml({ ...sample, addressee: '<script src="//x">&"' });
    expect(html).toContain('&lt;script src=&quot;//x&quot;&gt;&amp;&quot;：');
    expect(html).not.toMatch(/<script|<img|<link|url\(|https?:/);
  });
});
