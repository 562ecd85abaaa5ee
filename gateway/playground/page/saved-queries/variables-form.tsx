/** The variables of a saved query, each with the control that fits it. */
import { useId } from 'react';
import { useSpeech } from '../language/language.js';
import { useCatalogue } from './catalogue.js';
import type { FormField, FormValues } from './form.js';
import { RecordField } from './record-field.js';

export interface VariablesFormProps {
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly onChange: (name: string, value: string) => void;
}

export function VariablesForm({ fields, values, onChange }: VariablesFormProps) {
  return fields.map((field) => <Field key={field.name} field={field} values={values} onChange={(value) => onChange(field.name, value)} />);
}

interface FieldProps {
  readonly field: FormField;
  readonly values: FormValues;
  readonly onChange: (value: string) => void;
}

function Field({ field, values, onChange }: FieldProps) {
  const { name, kind, required, options } = field;
  const { say, read } = useSpeech();
  const { variables } = useCatalogue();
  const id = useId();
  const label = variables[name];
  const text = label ? read(label) : name;
  const value = values[name] ?? '';
  if (kind === 'record') return <RecordField name={name} required={required} values={values} onChange={onChange} />;
  if (kind === 'choices') return <Choices legend={text} options={field.options} value={value} onChange={onChange} />;
  if (kind === 'yes-no') {
    return (
      <label className="field field-check">
        <input type="checkbox" checked={value === 'true'} onChange={(event) => onChange(String(event.target.checked))} />
        <span>{text}</span>
      </label>
    );
  }
  const control = {
    id,
    value,
    required,
    'data-variable': name,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{text}</label>
      {kind === 'choice' ? (
        <select {...control}>
          {(!required || value === '') && <option value="">{say(required ? 'pick' : 'anyChoice')}</option>}
          {[...options].map(([option, words]) => (
            <option key={option} value={option}>
              {read(words)}
            </option>
          ))}
        </select>
      ) : kind === 'number' ? (
        <input {...control} type="number" min={1} step={1} inputMode="numeric" />
      ) : (
        <input {...control} type={kind === 'day' ? 'date' : 'text'} autoComplete="off" />
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly options: FormField['options'];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choices({ legend, options, value, onChange }: ChoicesProps) {
  const { read } = useSpeech();
  const chosen = new Set(value.split(',').filter(Boolean));
  const toggle = (option: string, isChosen: boolean) =>
    onChange([...options.keys()].filter((each) => (each === option ? isChosen : chosen.has(each))).join(','));
  return (
    <fieldset className="field choices">
      <legend>{legend}</legend>
      {[...options].map(([option, words]) => (
        <label key={option}>
          <input type="checkbox" checked={chosen.has(option)} onChange={(event) => toggle(option, event.target.checked)} />
          <span>{read(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}
