import { toHtml } from '@baoxue/official-document';
import { noticeDocument } from './enrolment-notice.js';

const notice = { number: '2026-6499000001-1a2b3c4d', schoolId: '6499000001', issuedOn: '2026-06-01', reportBy: '2026-09-01' };

it('A8 the enrolment notice names child, school and day, the law in force and what follows from breaking it', () => {
  const document = noticeDocument(notice, { childName: '示例甲一', schoolName: '示范小学' });
  const page = toHtml(document);
  for (const text of [
    '义务教育入学通知书',
    '示例甲一',
    '示范小学',
    '2026年9月1日前',
    '第十一条',
    '第五条',
    '第五十八条',
    '2018年修正',
    '责令限期整改',
    '送达回执',
  ])
    expect(page).toContain(text);
  expect(document.number).toContain(notice.number);
});
