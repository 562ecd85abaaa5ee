/** Names, numbers and telephones that look right and can belong to nobody. */
import { addDays, daysBetween, type SchoolDate } from '@baoxue/domain';
import { idNumberCheckCharacter } from '@baoxue/pii';
import type { Dice } from './dice.js';

export type Sex = '男' | '女';
export type EthnicGroup = '汉族' | '回族' | '满族' | '蒙古族' | '藏族' | '维吾尔族';

/** No area code begins with 99 (GB/T 2260), so a number with this prefix was given to no one. */
const UNASSIGNED_AREA = '9902';

const HAN = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜'];
const HUI = [...'马马马马丁白金海哈纳杨王李周吴沙虎田'];
const MONGOL = ['包', '白', '乌', '吴'];
/** The first character of every given name says that the person is an example. */
const EXAMPLE = [...'例样拟设仿'];
const BOYS = [...'伟强磊军勇涛明超辉鹏飞宇浩轩泽凯航博文睿峻川岩松柏'];
const GIRLS = [...'芳娜敏静丽娟艳霞婷雪琳慧倩颖洁欣怡妍萱蕾萌菲玥雯'];
/** Characters of CJK Extension B, as some families give them; many systems lose them. */
const RARE = ['\u{20bb7}', '\u{23c97}', '\u{24a7d}', '\u{2558e}', '\u{249db}', '\u{28c4f}'];
const TRANSLITERATED = ['买买提', '阿依古丽', '热合曼', '古丽娜', '艾力', '帕提曼', '尤素福', '阿卜杜'];

export const GROUPS: readonly (readonly [EthnicGroup, number])[] = [
  ['汉族', 62],
  ['回族', 35],
  ['满族', 1.2],
  ['蒙古族', 0.8],
  ['藏族', 0.4],
  ['维吾尔族', 0.6],
];

export function surnameOf(group: EthnicGroup, dice: Dice): string {
  if (group === '维吾尔族') return dice.pick(TRANSLITERATED);
  if (group === '回族') return dice.pick(HUI);
  return dice.pick(group === '蒙古族' ? MONGOL : HAN);
}

/** 王例涛; for a few 王例𠮷, and 阿依古丽·例山 where names are written so. */
export function nameOf(surname: string, group: EthnicGroup, sex: Sex, dice: Dice): string {
  const given = dice.pick(EXAMPLE) + (dice.chance(0.004) ? dice.pick(RARE) : dice.pick(sex === '男' ? BOYS : GIRLS));
  const dotted = group === '维吾尔族' || (group === '回族' && dice.chance(0.02));
  return dotted ? `${group === '维吾尔族' ? surname : dice.pick(TRANSLITERATED)}·${given}` : surname + given;
}

/** Eleven digits that no operator gives out: mobile numbers begin with 13 to 19. */
export const phoneOf = (dice: Dice): string => `100${String(dice.int(0, 99_999_999)).padStart(8, '0')}`;

/** A day between two, both included. */
export const dayBetween = (from: SchoolDate, to: SchoolDate, dice: Dice): SchoolDate => addDays(from, dice.int(0, daysBetween(from, to)));

export type IdNumbers = (place: number, birthDate: SchoolDate, sex: Sex) => string;

/** Gives out valid ID numbers, each once: odd sequences are boys, even ones girls. @throws Error when 499 were born on one day in one place */
export function idNumbers(): IdNumbers {
  const given = new Map<string, number>();
  return (place, birthDate, sex) => {
    const start = `${UNASSIGNED_AREA}${String(place + 1).padStart(2, '0')}${birthDate.replaceAll('-', '')}`;
    const before = given.get(start + sex) ?? (sex === '男' ? -1 : 0);
    const sequence = before + 2;
    if (sequence > 999) throw new Error('More children were born on one day in one place than numbers hold.');
    given.set(start + sex, sequence);
    const first17 = start + String(sequence).padStart(3, '0');
    return first17 + idNumberCheckCharacter(first17);
  };
}
