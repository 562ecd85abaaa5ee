/** One value on the screen. */
import { addressOf } from '../route.js';
import { useCatalogue } from '../saved-queries/catalogue.js';
import { shortId } from '../saved-queries/record-field.js';
import { useSpeech } from '../language/language.js';
import type { Field } from './fields.js';
import { useReader } from './reading.js';
import type { Cell } from './table.js';

/** Values that ask for attention wherever they stand. */
const TONES: Readonly<Record<string, string>> = {
  SUSPECTED: 'warn',
  OPEN: 'warn',
  UNEXCUSED: 'warn',
  DROPPED_OUT: 'danger',
  RETURNED: 'good',
  COMPLETED: 'good',
};

export function CellView({ cell, field }: { readonly cell: Cell | undefined; readonly field: Field | undefined }) {
  const read = useReader();
  const text = read(cell, field);
  if (text === '') return <span className="no-value">—</span>;
  if (field?.idOf && typeof cell === 'string') return <RecordLink id={cell} type={field.idOf} />;
  const tone = field?.values && typeof cell === 'string' ? TONES[cell] : undefined;
  return tone ? <span className={`badge badge-${tone}`}>{text}</span> : text;
}

function RecordLink({ id, type }: { readonly id: string; readonly type: string }) {
  const { say, read } = useSpeech();
  const { opens, find } = useCatalogue();
  const opening = opens[type];
  const query = opening && find(opening.query);
  const shown = <span className="record-id">{shortId(id)}</span>;
  if (!opening || !query) return shown;
  return (
    <a href={addressOf(opening.query, { [opening.variable]: id })} title={`${say('open')}: ${read(query.title)}`}>
      {shown}
    </a>
  );
}
