export function isAtLeast(words: string, least: string): boolean;
