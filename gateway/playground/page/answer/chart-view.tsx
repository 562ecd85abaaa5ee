/** A chart of an answer. Each figure leads to the rows it was made of, by pointer or by keyboard. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { useSpeech } from '../language/language.js';
import { barsOf, type Bar, type ChartShape } from './chart-shapes.js';
import type { Fields } from './fields.js';
import { useHeads, useReader } from './reading.js';
import type { Table } from './table.js';
import { figureOf } from './values.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** So that two bars do not stand at the ends of a wide screen. */
const PIXELS_PER_BAR = 180;

/** As in the styles of the page. */
const BAR_COLOR = '#0f6657';
const INK = '#4b5563';
const GRID = '#e5e9e7';

interface ChartViewProps {
  readonly table: Table;
  readonly shapes: readonly ChartShape[];
  readonly path: string;
  readonly fields: Fields;
  readonly onChoose: (label: string, rows: readonly number[]) => void;
}

export default function ChartView({ table, shapes, path, fields, onChoose }: ChartViewProps) {
  const { say } = useSpeech();
  const [index, setIndex] = useState(0);
  const shape = shapes[index] ?? shapes[0];
  const heads = useHeads(table.columns, path, fields);
  const read = useReader();
  const bars = useMemo(() => {
    if (!shape) return [];
    const drawn = shape.of === null ? undefined : fields.get(`${path}.${shape.of}`);
    return barsOf(table, shape).map((bar) => ({ ...bar, figure: figureOf(bar.figure, drawn) }));
  }, [table, shape, fields, path]);
  const headOf = (column: string) => heads[table.columns.indexOf(column)] ?? column;
  const titleOf = ({ kind, by, of, time }: ChartShape) => {
    const unit = time === null || kind === 'figure' ? '' : ` (${say(PER[time])})`;
    return of === null ? `${say('countBy')} ${headOf(by)}${unit}` : `${headOf(of)} ${say('valueBy')} ${headOf(by)}`;
  };
  if (!shape) return null;
  const labelOf = ({ key }: Bar) => read(key, fields.get(`${path}.${shape.by}`)) || say('empty');
  return (
    <div className="chart-view">
      <label className="field">
        <span>{say('chartOf')}</span>
        <select value={index} onChange={(event) => setIndex(Number(event.target.value))}>
          {shapes.map((each, place) => (
            <option key={titleOf(each)} value={place}>
              {titleOf(each)}
            </option>
          ))}
        </select>
      </label>
      <BarChart title={titleOf(shape)} labels={bars.map(labelOf)} bars={bars} onChoose={(bar) => onChoose(labelOf(bar), bar.rows)} />
      <p>{say('drillDown')}</p>
      <ul className="figures">
        {bars
          .filter(({ rows }) => rows.length > 0)
          .map((bar) => (
            <li key={String(bar.key)}>
              <button type="button" onClick={() => onChoose(labelOf(bar), bar.rows)}>
                <span>{labelOf(bar)}</span> <strong>{bar.figure}</strong>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

const PER = { day: 'perDay', week: 'perWeek', month: 'perMonth' } as const;

interface BarChartProps {
  readonly title: string;
  readonly labels: readonly string[];
  readonly bars: readonly Bar[];
  readonly onChoose: (bar: Bar) => void;
}

function BarChart({ title, labels, bars, onChoose }: BarChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  useEffect(() => {
    if (!canvas.current) return;
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: [...labels],
        datasets: [{ data: bars.map(({ figure }) => figure), backgroundColor: BAR_COLOR, borderRadius: 4, maxBarThickness: 56 }],
      },
      options: {
        maintainAspectRatio: false,
        animation: false,
        font: { family: getComputedStyle(document.body).fontFamily },
        plugins: { tooltip: { displayColors: false } },
        scales: {
          x: { grid: { display: false }, ticks: { color: INK } },
          y: { beginAtZero: true, grid: { color: GRID }, ticks: { color: INK, precision: 0 } },
        },
        onClick: (_event, elements) => {
          const bar = bars[elements[0]?.index ?? -1];
          if (bar) choose.current(bar);
        },
      },
    });
    return () => chart.destroy();
  }, [labels, bars]);
  const said = bars.map(({ figure }, index) => `${labels[index] ?? ''} ${figure}`).join('; ');
  return (
    <div className="chart" style={{ maxWidth: bars.length * PIXELS_PER_BAR }}>
      <canvas ref={canvas} role="img" aria-label={`${title}: ${said}`} />
    </div>
  );
}
