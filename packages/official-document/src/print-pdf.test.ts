import { toPdf } from './print-pdf.js';

describe('An official document as PDF', () => {
  it('B7 is one file with its Chinese font inside, small enough to send', async () => {
    const pdf = await toPdf({
      issuer: '示例镇人民政府',
      title: '限期入学（复学）通知书',
      number: '控辍通〔2026〕1号',
      addressee: '示例家长',
      paragraphs: ['请送该生返校接受义务教育。'.repeat(40)],
      clauses: ['《中华人民共和国义务教育法》（2018年修正）第五条第二款'],
      date: '二〇二六年五月十一日',
      slip: { title: '送达回证', lines: ['受送达人签收：'] },
    });
    const text = pdf.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toMatch(/\/FontName \/[A-Z]{6}\+NotoSerifSC/);
    expect(text).toContain('/FontFile');
    expect(pdf.length).toBeLessThan(200_000);
  });
});
