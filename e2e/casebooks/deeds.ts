/** What the posts of a casebook do, sentence by sentence: a page says it in its words, whoever plays it gets it in those of the graph. Pure. */
import type { SchoolDate } from '@baoxue/domain';
import { dayOfYear } from './casebook.js';
import * as words from './words.js';

export type Deed =
  | { readonly does: 'take'; readonly mark: string }
  | { readonly does: 'correct'; readonly from: SchoolDate; readonly to: SchoolDate; readonly mark: string }
  | { readonly does: 'contact'; readonly kind: 'PHONE' | 'HOME_VISIT'; readonly reached: boolean }
  | { readonly does: 'persuade'; readonly outcome: string; readonly promisedOn: SchoolDate | null }
  | { readonly does: 'recordCauses'; readonly causes: readonly string[] }
  | { readonly does: 'confirm' | 'return' | 'acknowledge' | 'serve' | 'noteNotComplied' | 'acceptReferral' }
  | { readonly does: 'issue'; readonly rung: string }
  | { readonly does: 'refer'; readonly recipient: string; readonly matter: string }
  | { readonly does: 'completeReferral'; readonly outcome: string }
  | { readonly does: 'proposeHold'; readonly service: string }
  | { readonly does: 'requestTransfer' | 'receiveTransfer' | 'appointMembers' | 'assess' | 'openPlacement' | 'hearGuardian' }
  | { readonly does: 'giveOpinions'; readonly placement: string }
  | { readonly does: 'place'; readonly from: SchoolDate; readonly placement: string }
  | { readonly does: 'completeAidReview'; readonly measures: readonly string[] }
  | { readonly does: 'judge'; readonly outcome: string };

type DeedOf<K extends Deed['does']> = Extract<Deed, { readonly does: K }> & { readonly does: K };

/** Whoever plays casebooks knows how to do everything that a page may say. */
export type Player<R> = { readonly [K in Deed['does']]: (deed: DeedOf<K>) => R };

export const playDeed = <R>(player: Player<R>, deed: Deed): R => (player[deed.does] as (deed: Deed) => R)(deed);

/** @throws Error for a sentence that no casebook knows */
export function readDeed(sentence: string): Deed {
  for (const [form, deed] of SENTENCES) {
    const match = form.exec(sentence);
    if (match) return deed(...match.slice(1));
  }
  throw new Error(`No casebook knows how to do this: ${sentence}`);
}

const listed = (list: string, known: words.Words): readonly string[] => list.split(words.LIST).map((each) => known.nameOf(each));

/** Every sentence that a casebook may say of what somebody does. */
const SENTENCES: readonly (readonly [RegExp, (...parts: readonly string[]) => Deed])[] = [
  [/^点名：(.+)$/, (mark = '') => ({ does: 'take', mark: words.MARKS.nameOf(mark) })],
  [
    /^更正 (\S+) 至 (\S+) 的考勤：(.+)$/,
    (from = '', to = '', mark = '') => ({ does: 'correct', from: dayOfYear(from), to: dayOfYear(to), mark: words.MARKS.nameOf(mark) }),
  ],
  [/^电话联系家长：(联系上|未联系上)$/, (found) => ({ does: 'contact', kind: 'PHONE', reached: found === '联系上' })],
  [/^家访：(联系上|未联系上)$/, (found) => ({ does: 'contact', kind: 'HOME_VISIT', reached: found === '联系上' })],
  [
    /^会同责任督学劝返：([^，]+)(?:，(\S+) 返校)?$/,
    (outcome = '', promised) => ({
      ...{ does: 'persuade', outcome: words.PERSUASIONS.nameOf(outcome) },
      promisedOn: promised === undefined ? null : dayOfYear(promised),
    }),
  ],
  [/^登记辍学原因：(.+)$/, (causes = '') => ({ does: 'recordCauses', causes: listed(causes, words.CAUSES) })],
  [/^标注辍学$/, () => ({ does: 'confirm' })],
  [/^标注复学$/, () => ({ does: 'return' })],
  [/^出具回执$/, () => ({ does: 'acknowledge' })],
  [/^发出(.+)$/, (rung = '') => ({ does: 'issue', rung: words.RUNGS.nameOf(rung) })],
  [/^送达文书$/, () => ({ does: 'serve' })],
  [/^登记文书结果：逾期未履行$/, () => ({ does: 'noteNotComplied' })],
  [
    /^转办(.+)：(.+)$/,
    (department = '', matter = '') => ({
      ...{ does: 'refer', recipient: words.DEPARTMENTS.nameOf(department) },
      matter: words.REFERRAL_MATTERS.nameOf(matter),
    }),
  ],
  [/^受理转办$/, () => ({ does: 'acceptReferral' })],
  [/^办结转办：(.+)$/, (outcome = '') => ({ does: 'completeReferral', outcome: words.DEPARTMENT_OUTCOMES.nameOf(outcome) })],
  [/^提出四不办理：(.+)$/, (service = '') => ({ does: 'proposeHold', service: words.HELD_SERVICES.nameOf(service) })],
  [/^申请转学至第二中学$/, () => ({ does: 'requestTransfer' })],
  [/^接收转入$/, () => ({ does: 'receiveTransfer' })],
  [/^聘任三名委员$/, () => ({ does: 'appointMembers' })],
  [/^评估残疾状况$/, () => ({ does: 'assess' })],
  [/^提请安置评议$/, () => ({ does: 'openPlacement' })],
  [/^三名委员建议：(.+)$/, (placement = '') => ({ does: 'giveOpinions', placement: words.PLACEMENTS.nameOf(placement) })],
  [/^记录监护人意见：同意$/, () => ({ does: 'hearGuardian' })],
  [
    /^安置决定：自 (\S+) 起(.+)$/,
    (from = '', placement = '') => ({ does: 'place', from: dayOfYear(from), placement: words.PLACEMENTS.nameOf(placement) }),
  ],
  [/^资助复核：因贫，(.+)$/, (measures = '') => ({ does: 'completeAidReview', measures: listed(measures, words.AID_MEASURES) })],
  [/^线索结论：(.+)$/, (outcome = '') => ({ does: 'judge', outcome: words.FINDING_OUTCOMES.nameOf(outcome) })],
];
