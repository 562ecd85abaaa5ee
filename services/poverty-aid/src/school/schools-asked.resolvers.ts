import { notFound } from '@baoxue/auth';
import type { SchoolCard } from '@baoxue/contracts';
import type { Loaders } from '../context.js';
import { refuse } from '../refusals/index.js';
import type { SchoolCards } from './school-cards.store.js';

/** An input that names one school, or a place and with it all its schools. */
interface Asked {
  readonly schoolId?: string | null | undefined;
  readonly jurisdiction?: string | null | undefined;
}

/** The schools an input names. @throws Refusal SCHOOL_OR_TOWN · NOT_FOUND */
export const schoolsAskedOf =
  (schools: Pick<SchoolCards, 'inPlace'>) =>
  async ({ schoolId, jurisdiction }: Asked, loaders: Pick<Loaders, 'schoolCard'>): Promise<readonly SchoolCard[]> => {
    if (!schoolId === !jurisdiction) throw refuse('SCHOOL_OR_TOWN', { field: 'input.schoolId' });
    const cards = schoolId ? [await loaders.schoolCard.load(schoolId)] : await schools.inPlace(jurisdiction ?? '');
    const known = cards.filter((card) => card !== null);
    if (known.length === 0) throw notFound();
    return known;
  };

export type SchoolsAsked = ReturnType<typeof schoolsAskedOf>;
