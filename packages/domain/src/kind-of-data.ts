/** Kinds of data about a child 数据类别, each kept for a time of its own after the child has left (G4). */
export const KINDS_OF_DATA = ['registration', 'attendance', 'case', 'aid', 'special-education', 'request', 'access-log'] as const;
export type KindOfData = (typeof KINDS_OF_DATA)[number];
