/** What a casebook says must be seen, sentence by sentence: each is said anew from what stands in the graph, and the two are compared. */
import { shortDay } from './casebook.js';
import type { CaseInGraph, ChildInGraph, FindingInGraph, Onlooker, StepInGraph } from './situation.js';
import * as words from './words.js';

interface Seen {
  readonly onlooker: Onlooker;
  readonly child: ChildInGraph;
  /** The latest case. */
  readonly latest: CaseInGraph | undefined;
}

/** Says what stands, in the form of the sentence that was asked about. */
type Sight = (seen: Seen, ...words: readonly string[]) => string | Promise<string>;

/**
 * What stands, in the words of what must be seen.
 * @throws Error for a sentence that no casebook knows
 */
export async function whatStands(onlooker: Onlooker, sees: readonly string[]): Promise<readonly string[]> {
  const child = await onlooker.look();
  const seen = { onlooker, child, latest: child.dropoutCases[0] };
  return Promise.all(sees.map((sentence) => say(seen, sentence)));
}

async function say(seen: Seen, sentence: string): Promise<string> {
  for (const [form, sight] of SIGHTS) {
    const match = form.exec(sentence);
    if (match) return sight(seen, ...match.slice(1));
  }
  throw new Error(`No casebook knows how to look for this: ${sentence}`);
}

const NOTHING = '无';
const list = (of: readonly string[]): string => (of.length === 0 ? NOTHING : of.join(words.LIST));

const statusOf = ({ status }: CaseInGraph): string => words.CASE_STATUSES.wordFor(status);
const stepsOf = (latest: CaseInGraph | undefined, word: string): readonly StepInGraph[] =>
  (latest?.steps ?? []).filter(({ kind }) => kind === words.STEPS.nameOf(word));

/** The first that is owed, with its post and day. */
function owed({ latest }: Seen, word = ''): string {
  const [first] = stepsOf(latest, word)
    .filter(({ doneOn }) => doneOn === null)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  return `待办：${word}（${first ? `${words.POSTS.wordFor(first.accountable)}，${shortDay(first.dueOn)}` : NOTHING}）`;
}

function told({ latest }: Seen, word = ''): string {
  const posts = stepsOf(latest, word).flatMap(({ escalations }) => escalations.map(({ to }) => words.POSTS.wordFor(to)));
  return `已上报：${word}→${list(posts)}`;
}

const stepWords = (steps: readonly Pick<StepInGraph, 'kind'>[]): readonly string[] => steps.map(({ kind }) => words.STEPS.wordFor(kind));

async function dueToday({ onlooker }: Seen, word = '', post = ''): Promise<string> {
  const due = stepWords(await onlooker.dueToday(post));
  return `今日到期：${due.includes(word) ? word : list(due)}（${post}）`;
}

async function nothingOwed({ onlooker }: Seen, post = ''): Promise<string> {
  const owes = stepWords(await onlooker.dutyOf(post));
  return owes.length === 0 ? `无待办（${post}）` : `待办：${list(owes)}（${post}）`;
}

/** Of the findings of a kind, that which the sentence speaks of. */
async function finding({ onlooker }: Seen, kind = '', accountable = '', days?: string): Promise<string> {
  const ofKind = (await onlooker.findings()).filter((each) => each.kind === words.FINDINGS.nameOf(kind));
  const sentences = ofKind.map((each) => {
    const which = days === undefined ? [] : [list(each.days.map(shortDay))];
    return `线索：${kind}（${[words.POSTS.wordFor(each.accountable), ...which].join('，')}）`;
  });
  const asked = `线索：${kind}（${[accountable, ...(days === undefined ? [] : [days])].join('，')}）`;
  return sentences.includes(asked) ? asked : `线索：${list(sentences)}`;
}

const noFinding = (found: readonly FindingInGraph[]): string =>
  found.length === 0 ? '无线索' : `线索：${list(found.map(({ kind }) => words.FINDINGS.wordFor(kind)))}`;

function aidAnswer({ latest }: Seen): string {
  const { cause = null, measures = [] } = latest?.aidReviewAnswer ?? {};
  const measured = measures.map((each) => words.AID_MEASURES.wordFor(each.toUpperCase().replaceAll('-', '_')));
  return `资助复核：${cause === 'poverty' ? '因贫' : (cause ?? NOTHING)}，${list(measured)}`;
}

const rungs = ({ latest }: Seen): readonly string[] => (latest?.noticeLadder?.notices ?? []).map(({ rung }) => words.RUNGS.wordFor(rung));

/** Every sentence that a casebook may say of what must be seen. */
const SIGHTS: readonly (readonly [RegExp, Sight])[] = [
  [/^无个案$/, ({ latest }) => (latest ? `个案：${statusOf(latest)}` : '无个案')],
  [/^个案：.+$/, ({ latest }) => `个案：${latest ? statusOf(latest) : NOTHING}`],
  [/^个案依次：.+$/, ({ child }) => `个案依次：${list([...child.dropoutCases].reverse().map(statusOf))}`],
  [/^接续前案$/, ({ latest, child }) => (latest?.reopens?.id === child.dropoutCases[1]?.id ? '接续前案' : '未接续前案')],
  [/^连续缺课 \d+ 天$/, ({ child, latest }) => `连续缺课 ${latest?.schoolDaysAbsent ?? child.attendance?.absenceRun?.schoolDays ?? 0} 天`],
  [/^学籍标注：.+$/, ({ child }) => `学籍标注：${words.REGISTRY_MARKS.wordFor(child.mark)}`],
  [/^保留学籍$/, ({ child }) => (child.nationalStatus === '01' ? '保留学籍' : `学籍状态 ${child.nationalStatus}`)],
  [/^待办：([^（]+)（.+）$/, owed],
  [/^已办：(.+)$/, ({ latest }, word = '') => `${stepsOf(latest, word).some(({ doneOn }) => doneOn !== null) ? '已办' : '未办'}：${word}`],
  [/^无待办（(.+)）$/, nothingOwed],
  [/^今日到期：([^（]+)（(.+)）$/, dueToday],
  [
    /^晨间提醒：([^（]+)（责任督学）\d+ 次$/,
    async ({ onlooker }, word = '') => `晨间提醒：${word}（责任督学）${await onlooker.toldOf(words.STEPS.nameOf(word))} 次`,
  ],
  [/^已上报：([^→]+)→.+$/, told],
  [/^上报层级：.+$/, ({ latest }) => `上报层级：${words.LEVELS.wordFor(latest?.level ?? NOTHING)}`],
  [
    /^联系记录：.+$/,
    ({ latest }) => {
      const contacts = latest?.contacts ?? [];
      return `联系记录：${list(contacts.map(({ kind, reached }) => `${words.CONTACTS.wordFor(kind)}（${reached ? '联系上' : '未联系上'}）`))}`;
    },
  ],
  [/^书面报告：.+$/, ({ latest }) => `书面报告：${list((latest?.reports ?? []).map(({ to }) => words.RECIPIENTS.wordFor(to)))}`],
  [
    /^回执：.+$/,
    ({ latest }) => {
      const received = (latest?.reports ?? []).filter(({ receivedOn }) => receivedOn !== null);
      return `回执：${list(received.map(({ to }) => words.RECIPIENTS.wordFor(to)))}`;
    },
  ],
  [
    /^观察合格 \d+ 次$/,
    ({ latest }) => {
      const checks = latest?.observationChecks ?? [];
      return `观察合格 ${checks.every(({ passed }) => passed) ? checks.length : NOTHING} 次`;
    },
  ],
  [/^文书依次：.+$/, (seen) => `文书依次：${list(rungs(seen))}`],
  [/^下一级文书：.+$/, ({ latest }) => `下一级文书：${words.RUNGS.wordFor(latest?.noticeLadder?.nextRung ?? NOTHING)}`],
  [/^文书期限：.+$/, ({ latest }) => `文书期限：${shortDay(latest?.noticeLadder?.notices.at(-1)?.complyBy ?? '')}`],
  [/^文书已终结$/, ({ latest }) => (latest?.noticeLadder?.endedOn ? '文书已终结' : '文书未终结')],
  [/^转办：.+$/, ({ latest }) => `转办：${words.REFERRAL_STATUSES.wordFor(latest?.referrals?.at(-1)?.status ?? NOTHING)}`],
  [
    /^转办期限：.+$/,
    ({ latest }) => {
      const { acceptBy = '', answerBy = '' } = latest?.referrals?.at(-1) ?? {};
      return `转办期限：受理 ${shortDay(acceptBy)}，答复 ${shortDay(answerBy)}`;
    },
  ],
  [/^资助复核：.+$/, aidAnswer],
  [/^安置：.+$/, ({ child }) => `安置：${words.PLACEMENTS.wordFor(child.specialEducation?.placement?.inForce?.placement ?? NOTHING)}`],
  [/^就读学校：.+$/, ({ child }) => `就读学校：${words.SCHOOLS.wordFor(child.schoolClass?.school.id ?? NOTHING)}`],
  [/^线索：([^（]+)（([^，）]+)(?:，(.+))?）$/, finding],
  [/^无线索$/, async ({ onlooker }) => noFinding(await onlooker.findings())],
  [
    /^线索结论：.+$/,
    async ({ onlooker }) => `线索结论：${words.FINDING_OUTCOMES.wordFor((await onlooker.findings())[0]?.outcome ?? NOTHING)}`,
  ],
];
