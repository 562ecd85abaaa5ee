/** Picks one record of the viewer's scope: a school, a class of it, a student of that, a case, a review. */
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { Entry } from '../answer/table.js';
import { useSpeech } from '../language/language.js';
import type { TextKey } from '../language/texts.js';
import { useSession } from '../session/session.js';
import { useCatalogue } from './catalogue.js';
import { useChoices } from './choices.js';
import { WITHIN, type FormValues } from './form.js';
import { useScope } from './scope.js';

export interface RecordFieldProps {
  readonly name: string;
  readonly required: boolean;
  /** All values of the form: a class is chosen within the school that is chosen there. */
  readonly values: FormValues;
  readonly onChange: (value: string) => void;
}

/** Fields whose records are found in one list. */
const LISTS: Readonly<Record<string, string>> = {
  caseId: 'cases',
  aidReviewId: 'aid-reviews',
  placementReviewId: 'placement-reviews',
};

export function RecordField(props: RecordFieldProps) {
  switch (props.name) {
    case 'schoolId':
      return <SchoolField {...props} />;
    case 'classId':
      return <ClassField {...props} />;
    case 'studentId':
      return <StudentField {...props} />;
    default:
      return <ListField {...props} />;
  }
}

function SchoolField(props: RecordFieldProps) {
  const { schools } = useScope();
  return <Pick {...props} options={[...schools]} />;
}

function ClassField(props: RecordFieldProps) {
  const { codes } = useCatalogue();
  const { read, language } = useSpeech();
  const own = useSession()?.viewer.classes ?? [];
  const within = useWithin(props);
  const classes = useChoices('classes', within.id === '' ? null : { schoolId: within.id });
  const nameOf = ({ grade, number }: Entry) => {
    const words = codes['SchoolClass.grade']?.[String(grade)];
    return `${words ? read(words) : String(grade)}${language === 'zh' ? `${String(number)}班` : `, class ${String(number)}`}`;
  };
  const reachable = classes?.filter(({ id }) => own.length === 0 || own.includes(String(id)));
  const options = reachable?.map((each) => [String(each['id']), nameOf(each)] as const) ?? null;
  return (
    <>
      {within.field}
      <Pick {...props} options={options} waitsFor={within.id === '' ? 'chooseSchoolFirst' : null} />
    </>
  );
}

function StudentField(props: RecordFieldProps) {
  const nameOf = useNameOf();
  const within = useWithin(props);
  const students = useChoices('students', within.id === '' ? null : { classId: within.id });
  return (
    <>
      {within.field}
      <Pick
        {...props}
        options={students?.map((each) => [String(each['id']), nameOf(each)] as const) ?? null}
        waitsFor={within.id === '' ? 'chooseClassFirst' : null}
      />
    </>
  );
}

const NO_VARIABLES = {};

function ListField(props: RecordFieldProps) {
  const nameOf = useNameOf();
  const entries = useChoices(LISTS[props.name] ?? '', NO_VARIABLES);
  return <Pick {...props} options={entries?.map((each) => [String(each['id']), nameOf(each)] as const) ?? null} />;
}

/** A child, and what distinguishes the record: how it stands, since or until when. */
function useNameOf(): (entry: Entry) => string {
  const { read } = useSpeech();
  const { statusWords } = useCatalogue();
  return ({ id, name, student, status, mark, absentSince, dueOn }) => {
    const child = name ?? (student as Entry | null | undefined)?.['name'] ?? shortId(String(id));
    const standing = statusWords.get(String(status ?? (mark === 'NORMAL' ? '' : mark)));
    return [child, standing && read(standing), absentSince ?? dueOn].filter(Boolean).join(' · ');
  };
}

/** The record a choice lies within: taken from the form when the form has it, otherwise chosen right here. */
function useWithin({ name, values, onChange }: RecordFieldProps): { readonly id: string; readonly field: ReactNode } {
  const [own, setOwn] = useState('');
  const parent = WITHIN[name] ?? '';
  if (parent in values) return { id: values[parent] ?? '', field: null };
  const choose = (id: string) => {
    setOwn(id);
    if (own !== '' && id !== own) onChange('');
  };
  return { id: own, field: <RecordField name={parent} required={false} values={{ ...values, [parent]: own }} onChange={choose} /> };
}

export const shortId = (id: string): string => (id.length > 12 ? `…${id.slice(-6)}` : id);

interface PickProps extends RecordFieldProps {
  /** Id and name; null while they are being asked for. */
  readonly options: readonly (readonly [string, string])[] | null;
  /** What must be chosen before. */
  readonly waitsFor?: TextKey | null;
}

function Pick({ name, required, values, onChange, options, waitsFor = null }: PickProps) {
  const { say, read } = useSpeech();
  const { variables } = useCatalogue();
  const id = useId();
  const value = values[name] ?? '';
  const [only, ...others] = options ?? [];
  const onlyChoice = only && others.length === 0 ? only[0] : null;
  useEffect(() => {
    // One school, one class: what there is no choice about is chosen.
    if (value === '' && onlyChoice !== null) onChange(onlyChoice);
  }, [value, onlyChoice, onChange]);
  const label = variables[name];
  const isListed = options?.some(([listed]) => listed === value) ?? false;
  const placeholder = waitsFor ?? (options === null ? 'loading' : options.length === 0 ? 'nothingToPick' : required ? 'pick' : 'anyChoice');
  return (
    <div className="field">
      <label htmlFor={id}>{label ? read(label) : name}</label>
      <select id={id} value={value} required={required} onChange={(event) => onChange(event.target.value)} data-variable={name}>
        <option value="">{say(placeholder)}</option>
        {value !== '' && !isListed && <option value={value}>{shortId(value)}</option>}
        {options?.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
