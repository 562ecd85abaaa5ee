import { parseArgs } from 'node:util';
import { giveUp } from './give-up.js';

/** What a command was asked; one that it does not know is told in one line. */
export const readOptions = ((config) => {
  try {
    return parseArgs(config);
  } catch (error) {
    const [why] = (error as Error).message.split('. ');
    return giveUp(`${why}.`);
  }
}) as typeof parseArgs;
