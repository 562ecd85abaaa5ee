import { closed, defineEvent } from './envelope.js';
import { classId, date, grade, jurisdictions, oneOf, schoolId } from './fields.js';

export const SCHOOL_KINDS = ['primary', 'teaching-point', 'junior', 'nine-year', 'special'] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const SCHOOL_OWNERSHIPS = ['public', 'private'] as const;
/** 公办 · 民办. */
export type SchoolOwnership = (typeof SCHOOL_OWNERSHIPS)[number];

export interface SchoolCard {
  readonly schoolId: string;
  readonly kind: SchoolKind;
  readonly boarding: boolean;
  /** Left out of a school of which nothing was said: it counts as public. */
  readonly ownership?: SchoolOwnership;
  readonly jurisdictions: readonly string[];
}

export const schoolRegistered = defineEvent<SchoolCard>()({
  type: 'school.registered.v1',
  topic: 'baoxue.registry.school',
  description: 'A school was entered or its card changed.',
  schema: closed(
    { schoolId, kind: oneOf(...SCHOOL_KINDS), boarding: { type: 'boolean' }, ownership: oneOf(...SCHOOL_OWNERSHIPS), jurisdictions },
    ['ownership'],
  ),
  example: {
    schoolId: '6499000001',
    kind: 'junior',
    boarding: true,
    ownership: 'public',
    jurisdictions: ['64', '6403', '640381', '640381105'],
  },
});

export const schoolClosed = defineEvent<{ schoolId: string; jurisdictions: readonly string[]; on: string }>()({
  type: 'school.closed.v1',
  topic: 'baoxue.registry.school',
  description: 'A school was closed 撤并; no child is registered there any more. A later school.registered.v1 opens it again.',
  schema: closed({ schoolId, jurisdictions, on: date }),
  example: { schoolId: '6499000001', jurisdictions: ['64', '6403', '640381', '640381105'], on: '2026-07-15' },
});

export const schoolWithdrawn = defineEvent<{ schoolId: string; jurisdictions: readonly string[]; on: string }>()({
  type: 'school.withdrawn.v1',
  topic: 'baoxue.registry.school',
  description: 'A school had been entered by mistake: no child is registered there. A later school.registered.v1 enters it again.',
  schema: closed({ schoolId, jurisdictions, on: date }),
  example: { schoolId: '6499000001', jurisdictions: ['64', '6403', '640381', '640381105'], on: '2026-03-02' },
});

export interface ClassOpened {
  readonly schoolId: string;
  readonly classId: string;
  readonly grade: string;
  readonly schoolYear: string;
  readonly jurisdictions: readonly string[];
}

export const classOpened = defineEvent<ClassOpened>()({
  type: 'class.opened.v1',
  topic: 'baoxue.registry.school',
  description: 'A class exists for a school year; a register is expected from it on every school day.',
  schema: closed({ schoolId, classId, grade, schoolYear: { type: 'string', pattern: '^\\d{4}$' }, jurisdictions }),
  example: {
    schoolId: '6499000001',
    classId: '6499000001-2025-22-01',
    grade: '22',
    schoolYear: '2025',
    jurisdictions: ['64', '6403', '640381', '640381105'],
  },
});

export const schoolContracts = [schoolRegistered, schoolClosed, schoolWithdrawn, classOpened] as const;
