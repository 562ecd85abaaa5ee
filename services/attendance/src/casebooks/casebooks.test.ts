/** The pages of e2e/casebooks, each played by the rules alone, in a few milliseconds; there they are played through the gateway. */
import { Refusal } from '@baoxue/domain';
import { readCasebooks, type Line } from '../../../../e2e/casebooks/casebook.js';
import { playDeed, readDeed } from '../../../../e2e/casebooks/deeds.js';
import { whatStands } from '../../../../e2e/casebooks/sights.js';
import { isShownHere, rulePlayer, type RulePlayer } from './rule-player.fixtures.js';

/** Where the story leaves the page; null when it does not. */
async function leavesThePage(lines: readonly Line[]): Promise<string | null> {
  const player = rulePlayer(lines[0]?.from ?? '');
  for (const line of lines) {
    await player.morningOf(line.from);
    const refusal = line.does === '' ? null : await refusalOf(player, line);
    if (line.refused === null ? refusal !== null : !refusal?.includes(line.refused)) return `${line.text}: ${refusal ?? '准予办理'}`;
    const sees = line.sees.filter(isShownHere);
    const stands = await whatStands(player, sees);
    if (stands.join() !== sees.join()) return `${line.text}: ${stands.join('；')}`;
  }
  return null;
}

async function refusalOf(player: RulePlayer, line: Line): Promise<string | null> {
  try {
    await playDeed(player.deedsOf(line), readDeed(line.does));
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.zh;
    throw error;
  }
}

describe('The casebooks, by the rules alone', () => {
  it.each(readCasebooks().map(({ title, lines }) => [title, lines] as const))('%s', async (_title, lines) => {
    expect(await leavesThePage(lines)).toBeNull();
  });
});
