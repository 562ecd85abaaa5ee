import { barsOf, chartShapesOf, type ChartShape, type Role } from './chart-shapes.js';
import { tableOf, type Entry } from './table.js';

const offered = (entries: readonly Entry[], roles: Readonly<Record<string, Role>> = {}) =>
  chartShapesOf(tableOf(entries), new Map(Object.entries(roles)));
const figures = (entries: readonly Entry[], shape: ChartShape) => barsOf(tableOf(entries), shape).map(({ key, figure }) => [key, figure]);

const cases: readonly Entry[] = [
  { id: 'a', status: 'SUSPECTED', suspectedOn: '2026-04-28', daysAbsent: 3, boarding: true },
  { id: 'b', status: 'SUSPECTED', suspectedOn: '2026-04-30', daysAbsent: 4, boarding: false },
  { id: 'c', status: 'DROPPED_OUT', suspectedOn: '2026-04-30', daysAbsent: 8, boarding: false },
];

describe('The charts of an answer', () => {
  it('E3 count rows by kinds and over time, and never by what is different in every row', () => {
    expect(offered(cases, { id: 'id', status: 'kind' }).map(({ kind, by, time }) => [kind, by, time])).toEqual([
      ['count', 'status', null],
      ['count', 'suspectedOn', 'day'],
    ]);
  });

  it('E3 are not offered for a single row, or where there is only one kind', () => {
    expect(offered(cases.slice(0, 1), { status: 'kind' })).toEqual([]);
    expect(offered([{ status: 'OPEN' }, { status: 'OPEN' }], { status: 'kind' })).toEqual([]);
  });

  it('E3 draw figures by name, and figures over time in their order', () => {
    const schools: readonly Entry[] = [
      { school: '一中', rate: 97 },
      { school: '二中', rate: 99 },
    ];
    expect(offered(schools)).toEqual([{ kind: 'figure', by: 'school', of: 'rate', time: null }]);
    expect(figures(schools, offered(schools)[0] as ChartShape)).toEqual([
      ['一中', 97],
      ['二中', 99],
    ]);
    const months: readonly Entry[] = [
      { month: '2026-03-01', rate: 98 },
      { month: '2026-02-01', rate: 97 },
    ];
    expect(offered(months)[0]).toMatchObject({ kind: 'figure', by: 'month', of: 'rate', time: 'month' });
    expect(figures(months, offered(months)[0] as ChartShape)).toEqual([
      ['2026-02-01', 97],
      ['2026-03-01', 98],
    ]);
  });

  it('E3 draw no bar for a figure that is not known, because none is not nought', () => {
    const towns: readonly Entry[] = [
      { town: '峡口镇', percent: 62.5 },
      { town: '瞿靖镇', percent: null },
      { town: '叶盛镇', percent: 0 },
    ];
    expect(figures(towns, { kind: 'figure', by: 'town', of: 'percent', time: null })).toEqual([
      ['峡口镇', 62.5],
      ['叶盛镇', 0],
    ]);
  });

  it('E3 keep the rows behind each figure', () => {
    const shape = { kind: 'count', by: 'status', of: null, time: null } as const;
    expect(barsOf(tableOf(cases), shape)).toEqual([
      { key: 'SUSPECTED', figure: 2, rows: [0, 1] },
      { key: 'DROPPED_OUT', figure: 1, rows: [2] },
    ]);
  });

  it('E3 show days without a row as nothing', () => {
    expect(figures(cases, { kind: 'count', by: 'suspectedOn', of: null, time: 'day' })).toEqual([
      ['2026-04-28', 1],
      ['2026-04-29', 0],
      ['2026-04-30', 2],
    ]);
  });

  it.each([
    ['week', ['2026-04-28', '2026-06-10'], '2026-04-27', 7],
    ['month', ['2025-09-01', '2026-06-30'], '2025-09-01', 10],
  ] as const)('E3 count by the %s where days would be too many', (unit, days, first, count) => {
    const entries = days.map((on) => ({ on }));
    const shape = offered(entries).find(({ by }) => by === 'on');
    expect(shape?.time).toBe(unit);
    const bars = figures(entries, shape as ChartShape);
    expect([bars[0], bars.length]).toEqual([[first, 1], count]);
  });

  it('E3 count a row with several values once for each', () => {
    const entries = [{ measures: ['A', 'B'] }, { measures: ['A'] }, { measures: [] }];
    expect(figures(entries, { kind: 'count', by: 'measures', of: null, time: null })).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});
