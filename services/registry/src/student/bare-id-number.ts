/** An ID number as typed, or that of a student number, which is a letter and the ID number. */
export const bareIdNumber = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^[GJL]/, '');
