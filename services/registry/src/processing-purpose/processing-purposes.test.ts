import { ACTIONS, type Action } from '@baoxue/auth';
import { toHtml } from '@baoxue/official-document';
import { noticeOf, processingNotice } from './processing-notice.js';
import { NOT_PERSONAL, PROCESSING_PURPOSES, purposeOf } from './processing-purposes.js';

const resourceOf = (action: string): string => action.split(':')[0] ?? '';
const statutory = PROCESSING_PURPOSES.filter(({ basis }) => basis === 'statutory-duty');

describe('G4 Every action serves a purpose', () => {
  it.each(ACTIONS)('G4 %s names one purpose, or meets no data of a person', (action: Action) => {
    const covering = PROCESSING_PURPOSES.filter(({ covers }) => covers.includes(action) || covers.includes(resourceOf(action)));
    expect(covering).toHaveLength(purposeOf(action) === null ? 0 : 1);
    expect(purposeOf(action) === null).toBe(NOT_PERSONAL.includes(resourceOf(action)) && action !== 'school:promote');
  });

  it('G4 names nothing that the table of actions does not know', () => {
    const known = new Set<string>(ACTIONS.flatMap((action) => [action, resourceOf(action)]));
    expect([...NOT_PERSONAL, ...PROCESSING_PURPOSES.flatMap(({ covers }) => covers)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('G4 names the purpose of letters, which name the child of a parent, and keeps the access log as long as the log is kept', () => {
    expect(purposeOf('letter:read')?.code).toBe('dropout-prevention');
    expect(purposeOf('letter:read')?.data.zh).toContain('家长责任书');
    expect(purposeOf('audit:read')?.retention).toBe('access-log');
  });
});

describe('G4 Consent', () => {
  it('G4 is never asked for a statutory duty, and never gates one', () => {
    expect(statutory.length).toBeGreaterThan(0);
    expect(statutory.filter(({ asksConsent }) => asksConsent)).toEqual([]);
    for (const each of PROCESSING_PURPOSES) expect(each.asksConsent).toBe(each.basis === 'consent');
  });

  it('G4 a statutory duty names its law beyond the general clause', () => {
    for (const { law } of statutory) expect(law.filter((each) => each.law !== '个人信息保护法').length).toBeGreaterThan(0);
  });
});

describe('G4 The notice', () => {
  it('G4 says of each purpose which data, on which basis, by which law and how long', () => {
    for (const purpose of PROCESSING_PURPOSES) {
      const said = noticeOf(purpose, 6);
      for (const part of [purpose.name.zh, purpose.data.zh, '后6年', ...purpose.law.map(({ article }) => article)])
        expect(said).toContain(part);
    }
  });

  it('G4 prints with every purpose, the rights of guardians and no number', () => {
    const html = toHtml(processingNotice(PROCESSING_PURPOSES, { issuer: '示例教育局', on: '2026-04-28', yearsOf: () => 6 }));
    for (const { name } of PROCESSING_PURPOSES) expect(html).toContain(name.zh);
    for (const said of ['示例教育局', '书面告知理由', '第三十四条', '二〇二六年四月二十八日']) expect(html).toContain(said);
    expect(html).not.toContain('送达回执');
  });
});
