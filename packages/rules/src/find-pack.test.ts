import { findPack } from './find-pack.js';
import { ruleBook, ruleBookOf, rulePackFor } from './index.js';
import { packs } from './packs.js';
import type { RulePack } from './rule-pack.js';

const QINGTONGXIA = ['64', '6403', '640381', '640381105'];
const inForce = rulePackFor({ jurisdictions: QINGTONGXIA, date: '2026-05-06' });

describe('Rule packs', () => {
  it('B4 suspect from the third school day and confirm after the fifth in Qingtongxia', () => {
    expect(inForce.marks).toEqual({ suspectedFrom: { count: 3, unit: 'school-day' }, droppedOutAfter: { count: 5, unit: 'school-day' } });
  });

  it('B9 have service holds off by default', () => expect(inForce.serviceHolds.enabled).toBe(false));

  it('B4 are found by the version a case has pinned', () => expect(ruleBook.packByVersion(inForce.version)).toBe(inForce));

  it('B4 stay in the book after a later one has taken their place, for whoever has pinned them', () => {
    const later = { ...inForce, version: 'city@2', validFrom: '2026-05-10' };
    const book = ruleBookOf([inForce, later]);
    expect(book.packFor({ jurisdictions: QINGTONGXIA, date: '2026-05-10' })).toBe(later);
    expect(book.packByVersion(inForce.version)).toBe(inForce);
    expect(book.packByVersion('city@3')).toBeUndefined();
  });

  it('B4 differ by place: elsewhere a dropout is four weeks, in calendar days', () => {
    expect(rulePackFor({ jurisdictions: ['99'], date: '2026-05-06' }).marks.droppedOutAfter).toEqual({ count: 28, unit: 'calendar-day' });
  });

  it.each(packs)('B4 name the source of every value: $version', (pack) => {
    const { version: _version, jurisdiction: _place, validFrom: _from, validTo: _to, sources, ...values } = pack;
    const paths = Object.entries(values).flatMap(([part, value]) =>
      Array.isArray(value) ? [part] : Object.keys(value).map((key) => `${part}.${key}`),
    );
    const isCited = (path: string) => path in sources || path.replace(/\..*/, '') in sources;
    expect(paths.filter((path) => !isCited(path))).toEqual([]);
  });

  it('B4 have a version each', () => expect(new Set(packs.map(({ version }) => version)).size).toBe(packs.length));

  it('B4 do not hold before their first day, nor elsewhere', () => {
    expect(() => rulePackFor({ jurisdictions: QINGTONGXIA, date: '2018-04-27' })).toThrow(
      expect.objectContaining({ code: 'NO_RULE_PACK' }),
    );
    expect(() => rulePackFor({ jurisdictions: ['11'], date: '2026-05-06' })).toThrow(expect.objectContaining({ code: 'NO_RULE_PACK' }));
  });

  it('B4 of a smaller place go before those of a larger, and a later one before an earlier', () => {
    const pack = (version: string, jurisdiction: string, validFrom: string, validTo: string | null = null): RulePack => ({
      ...inForce,
      version,
      jurisdiction,
      validFrom,
      validTo,
    });
    const editions = [
      pack('city@1', '640381', '2018-01-01'),
      pack('city@2', '640381', '2026-01-01'),
      pack('town@1', '640381105', '2020-01-01', '2020-12-31'),
    ];
    const versionOn = (date: string) => findPack(editions, { jurisdictions: QINGTONGXIA, date }).version;
    expect([versionOn('2019-05-06'), versionOn('2020-05-06'), versionOn('2021-05-06'), versionOn('2026-05-06')]).toEqual([
      'city@1',
      'town@1',
      'city@1',
      'city@2',
    ]);
  });
});
