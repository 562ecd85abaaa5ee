import type { SchoolDate } from '@baoxue/domain';
import { coded, required, written, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { dayOfRecognition } from '../aid-ledger/index.js';
import { refuse } from '../refusals/index.js';
import type { ParentsAway } from './left-behind-file.js';

/** Columns of civil affairs' list 留守儿童名单; the child's name may stand in it and is not kept. */
export const LEFT_BEHIND_COLUMNS = {
  required: ['身份证号', '外出情况', '认定日期'],
  optional: ['姓名', '代理监护人', '与本人关系', '联系电话'],
};

/** Who looks after the child while the parents are away. */
export interface GuardianContactDetails {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
}

/** A line as it was read, with its guardian in the clear: sealed before it is kept anywhere. */
export interface ReadLine {
  readonly away: ParentsAway;
  readonly enteredOn: SchoolDate;
  readonly guardian: GuardianContactDetails | null;
}

const AWAY: Readonly<Record<string, ParentsAway>> = { 单亲外出: 'one-parent', 双亲外出: 'both-parents' };
const PHONE = /^1\d{10}$/;
const NAME_LENGTH_MAX = 60;
const RELATION_LENGTH_MAX = 20;

/** @throws Refusal naming the column */
export function leftBehindLineOf(cells: Cells, today: SchoolDate): ReadLine {
  const away = coded(cells, '外出情况', AWAY);
  const enteredOn = dayOfRecognition(cells['认定日期'] ?? '', today);
  if (written(cells, '代理监护人') === '') return { away, enteredOn, guardian: null };
  const guardian = { name: required(cells, '代理监护人'), relation: required(cells, '与本人关系'), phone: required(cells, '联系电话') };
  return { away, enteredOn, guardian: checkedGuardian(guardian, { name: '代理监护人', relation: '与本人关系', phone: '联系电话' }) };
}

/** @param fields what a refusal calls each of them @throws Refusal PHONE_SHAPE and those of `cleanText` */
export function checkedGuardian({ name, relation, phone }: GuardianContactDetails, fields: GuardianContactDetails): GuardianContactDetails {
  if (!PHONE.test(phone)) throw refuse('PHONE_SHAPE', { field: fields.phone });
  return {
    name: cleanText(name, { field: fields.name, maxLength: NAME_LENGTH_MAX }),
    relation: cleanText(relation, { field: fields.relation, maxLength: RELATION_LENGTH_MAX }),
    phone,
  };
}
