import type { LedgerCategory, StudentCard } from '@baoxue/contracts';

type Standing = Pick<StudentCard, 'grade' | 'lifeStatus'>;

/** Graduated from junior school 初中毕业, as the registry tells; a primary school's graduates are not. */
export const isJuniorGraduate = ({ grade, lifeStatus }: Standing): boolean => lifeStatus === 'graduated' && grade.startsWith('2');

/** Whether a child who is known here is of the stage a ledger is for: that of 初中未升入普通高中 is for junior graduates alone. */
export const isOfStage = (category: LedgerCategory, child: Standing | undefined): boolean =>
  category !== 'not-in-senior-high' || child === undefined || isJuniorGraduate(child);
