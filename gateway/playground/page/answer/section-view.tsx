/** One part of an answer: as a table, a chart or JSON, to read here or to take along. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { useSpeech } from '../language/language.js';
import { chartShapesOf, type Role } from './chart-shapes.js';
import { DataTable } from './data-table.js';
import { Downloads } from './downloads.js';
import { spokenName, type Fields } from './fields.js';
import { RecordView } from './record-view.js';
import { tableOf, type Section } from './table.js';
import { useHeads } from './reading.js';

// Most answers are read as tables; the chart library comes when a chart is asked for.
const ChartView = lazy(() => import('./chart-view.js'));

export interface SectionViewProps {
  readonly section: Section;
  readonly fields: Fields;
  readonly name: string;
}

type Form = 'table' | 'chart' | 'json';

/** Rows that a figure of the chart stands for. */
interface Chosen {
  readonly label: string;
  readonly rows: ReadonlySet<number>;
}

export function SectionView({ section, fields, name }: SectionViewProps) {
  const { path, kind, entries, raw } = section;
  const { say } = useSpeech();
  const [form, setForm] = useState<Form>('table');
  const [perRow, setPerRow] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const lists = useMemo(() => tableOf(entries).lists, [entries]);
  const whole = useMemo(() => tableOf(entries, perRow), [entries, perRow]);
  const table = chosen ? { ...whole, rows: whole.rows.filter((_row, index) => chosen.rows.has(index)) } : whole;
  const shapes = chartShapesOf(whole, rolesOf(whole.columns, path, fields));
  const asRecord = kind === 'record' && perRow === null;
  const forms: readonly Form[] = shapes.length > 0 ? ['table', 'chart', 'json'] : ['table', 'json'];
  const shown = forms.includes(form) ? form : 'table';

  if (kind === 'value') return <p className="value">{String(section.value)}</p>;
  if (kind === 'list' && entries.length === 0) return <p className="nothing">{say('noRows')}</p>;
  return (
    <div className="section">
      <div className="section-bar">
        <div className="forms" role="group" aria-label={say('answer')}>
          {forms.map((each) => (
            <button key={each} type="button" aria-pressed={shown === each} onClick={() => setForm(each)}>
              {say(each)}
            </button>
          ))}
        </div>
        {lists.length > 0 && (
          <PerRow
            section={section}
            fields={fields}
            lists={lists}
            value={perRow}
            onChange={(value) => {
              setPerRow(value);
              setChosen(null);
            }}
          />
        )}
        <span className="count">
          {!asRecord && `${table.rows.length} ${say('rows')}`}
          {chosen && (
            <>
              {' · '}
              {say('only')} {chosen.label}{' '}
              <button type="button" className="link" onClick={() => setChosen(null)}>
                {say('showAll')}
              </button>
            </>
          )}
        </span>
        <Downloads table={table} path={path} fields={fields} name={name} />
      </div>
      {shown === 'json' && (
        <pre className="json" tabIndex={0}>
          {JSON.stringify({ [path]: raw }, null, 2)}
        </pre>
      )}
      {shown === 'chart' && (
        <Suspense fallback={<p className="waiting">{say('loading')}</p>}>
          <ChartView
            table={whole}
            shapes={shapes}
            path={path}
            fields={fields}
            onChoose={(label, rows) => {
              setChosen({ label, rows: new Set(rows) });
              setForm('table');
            }}
          />
        </Suspense>
      )}
      {shown === 'table' &&
        (asRecord ? (
          <RecordView entry={entries[0] ?? {}} path={path} fields={fields} />
        ) : (
          <DataTable table={table} path={path} fields={fields} />
        ))}
    </div>
  );
}

function rolesOf(columns: readonly string[], path: string, fields: Fields): ReadonlyMap<string, Role> {
  const roles = columns.map((column) => {
    const field = fields.get(`${path}.${column}`);
    return [column, field?.values ? 'kind' : field?.idOf ? 'id' : null] as const;
  });
  return new Map(roles.filter((each): each is readonly [string, Role] => each[1] !== null));
}

interface PerRowProps extends Pick<SectionViewProps, 'section' | 'fields'> {
  readonly lists: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Whether a row is a record or an entry of one of its lists. */
function PerRow({ section: { path }, fields, lists, value, onChange }: PerRowProps) {
  const { say, language } = useSpeech();
  const heads = useHeads(lists, path, fields);
  const own = fields.get(path)?.title[language] ?? spokenName(path);
  return (
    <label className="per-row">
      <span>{say('rowPer')}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        <option value="">{own}</option>
        {lists.map((list, index) => (
          <option key={list} value={list}>
            {heads[index]}
          </option>
        ))}
      </select>
    </label>
  );
}
