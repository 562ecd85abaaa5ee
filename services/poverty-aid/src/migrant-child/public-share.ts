/** 两为主: how many of the children at school are at a public one 公办学校就读比例. */
export interface PublicShare {
  readonly publicCount: number;
  readonly privateCount: number;
  readonly atSchoolCount: number;
  /** Rounded down to a tenth: 99.96 % is not all of them. Null while nobody is at school. */
  readonly percent: number | null;
}

export function publicShare(publicCount: number, privateCount: number): PublicShare {
  const atSchoolCount = publicCount + privateCount;
  const percent = atSchoolCount === 0 ? null : Math.floor((1_000 * publicCount) / atSchoolCount) / 10;
  return { publicCount, privateCount, atSchoolCount, percent };
}
