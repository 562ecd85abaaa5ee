/**
 * The law a notice or an enrolment notice cites, in the edition in force on the day. An edition is never changed: a new one is added with its first day.
 * Status: the days on which editions took force and the wording of the articles are general knowledge of the authors, to be compared with
 * the official gazette by the justice bureau before use; the page that is printed names the edition.
 */
import type { SchoolDate } from '@baoxue/domain';

interface Article {
  readonly number: string;
  readonly text: string;
}

/** What an article is about. */
type Subject = 'entry' | 'duty' | 'prevention' | 'measures' | 'bestInterest' | 'basis' | 'exception' | 'correction' | 'refusal';

interface Edition {
  /** As it is written behind the title: `2018年修正`. */
  readonly name: string;
  readonly inForceFrom: SchoolDate;
  readonly articles: Readonly<Partial<Record<Subject, Article>>>;
}

const COMPULSORY_EDUCATION: Edition['articles'] = {
  entry: {
    number: '第十一条第一款',
    text: '凡年满六周岁的儿童，其父母或者其他法定监护人应当送其入学接受并完成义务教育；条件不具备的地区的儿童，可以推迟到七周岁。',
  },
  duty: {
    number: '第五条第二款',
    text: '适龄儿童、少年的父母或者其他法定监护人应当依法保证其按时入学接受并完成义务教育。',
  },
  prevention: {
    number: '第十三条第一款',
    text: '县级人民政府教育行政部门和乡镇人民政府组织和督促适龄儿童、少年入学，帮助解决适龄儿童、少年接受义务教育的困难，采取措施防止适龄儿童、少年辍学。',
  },
  measures: {
    number: '第五十八条',
    text: '适龄儿童、少年的父母或者其他法定监护人无正当理由未依照本法规定送适龄儿童、少年入学接受义务教育的，由当地乡镇人民政府或者县级人民政府教育行政部门给予批评教育，责令限期改正。',
  },
};

const BEST_INTEREST: Article = { number: '第四条', text: '保护未成年人，应当坚持最有利于未成年人的原则。' };

const LAWS = {
  'compulsory-education': {
    title: '中华人民共和国义务教育法',
    editions: [
      { name: '2015年修正', inForceFrom: '2015-04-24', articles: COMPULSORY_EDUCATION },
      { name: '2018年修正', inForceFrom: '2018-12-29', articles: COMPULSORY_EDUCATION },
    ],
  },
  'protection-of-minors': {
    title: '中华人民共和国未成年人保护法',
    editions: [
      {
        name: '2012年修正',
        inForceFrom: '2013-01-01',
        articles: {
          duty: {
            number: '第十三条',
            text: '父母或者其他监护人应当尊重未成年人受教育的权利，必须使适龄未成年人依法入学接受并完成义务教育，不得使接受义务教育的未成年人辍学。',
          },
          measures: {
            number: '第六十二条',
            text: '父母或者其他监护人不依法履行监护职责，或者侵害未成年人合法权益的，由其所在单位或者居民委员会、村民委员会予以劝诫、制止；构成违反治安管理行为的，由公安机关依法给予行政处罚。',
          },
        },
      },
      {
        name: '2020年修订',
        inForceFrom: '2021-06-01',
        articles: {
          bestInterest: BEST_INTEREST,
          duty: { number: '第十六条第五项', text: '尊重未成年人受教育的权利，保障适龄未成年人依法接受并完成义务教育。' },
          measures: {
            number: '第一百一十八条',
            text: '未成年人的父母或者其他监护人不依法履行监护职责或者侵犯未成年人合法权益的，由其居住地的居民委员会、村民委员会予以劝诫、制止；情节严重的，居民委员会、村民委员会应当及时向公安机关报告。公安机关接到报告或者公安机关、人民检察院、人民法院在办理案件过程中发现未成年人的父母或者其他监护人存在上述情形的，应当予以训诫，并可以责令其接受家庭教育指导。',
          },
        },
      },
      {
        name: '2024年修正',
        inForceFrom: '2024-04-26',
        articles: {
          bestInterest: BEST_INTEREST,
          duty: { number: '第十六条第五项', text: '尊重未成年人受教育的权利，保障适龄未成年人依法接受并完成义务教育。' },
          measures: {
            number: '第一百一十八条',
            text: '未成年人的父母或者其他监护人不依法履行监护职责或者侵犯未成年人合法权益的，由其居住地的居民委员会、村民委员会予以劝诫、制止；情节严重的，居民委员会、村民委员会应当及时向公安机关报告。公安机关接到报告或者公安机关、人民检察院、人民法院在办理案件过程中发现未成年人的父母或者其他监护人存在上述情形的，应当予以训诫，并可以责令其接受家庭教育指导。',
          },
        },
      },
    ],
  },
  'personal-information': {
    title: '中华人民共和国个人信息保护法',
    editions: [
      {
        name: '2021年公布',
        inForceFrom: '2021-11-01',
        articles: {
          basis: {
            number: '第十三条',
            text: '符合下列情形之一的，个人信息处理者方可处理个人信息：……（三）为履行法定职责或者法定义务所必需；……',
          },
          duty: {
            number: '第三十四条',
            text: '国家机关为履行法定职责处理个人信息，应当依照法律、行政法规规定的权限、程序进行，不得超出履行法定职责所必需的范围和限度。',
          },
          exception: {
            number: '第四十五条第一款',
            text: '个人有权向个人信息处理者查阅、复制其个人信息；有本法第十八条第一款、第三十五条规定情形的除外。',
          },
          correction: {
            number: '第四十六条',
            text: '个人发现其个人信息不准确或者不完整的，有权请求个人信息处理者更正、补充。个人请求更正、补充其个人信息的，个人信息处理者应当对其个人信息予以核实，并及时更正、补充。',
          },
          refusal: {
            number: '第五十条',
            text: '个人信息处理者应当建立便捷的个人行使权利的申请受理和处理机制。拒绝个人行使权利的请求的，应当说明理由。个人信息处理者拒绝个人行使权利的请求的，个人可以依法向人民法院提起诉讼。',
          },
        },
      },
    ],
  },
  'online-protection-of-minors': {
    title: '未成年人网络保护条例',
    editions: [
      {
        name: '2023年公布',
        inForceFrom: '2024-01-01',
        articles: {
          refusal: {
            number: '第三十四条第三项',
            text: '及时受理并处理未成年人或者其监护人查阅、复制、更正、补充、删除未成年人个人信息的申请，拒绝未成年人或者其监护人行使权利的请求的，应当书面告知申请人并说明理由。',
          },
        },
      },
    ],
  },
} as const satisfies Record<string, { title: string; editions: readonly Edition[] }>;

type Law = keyof typeof LAWS;

/** `[law, what the article is about]`. */
export type Citation = readonly [Law, Subject];

/**
 * The clause as it is printed: title, edition in force on the day, article, wording.
 * @throws Error for a day before the first edition on record: then nothing may be cited, and so nothing issued
 */
export function clauseInForce([law, subject]: Citation, date: SchoolDate): string {
  const { title, editions } = LAWS[law];
  const edition: Edition | undefined = [...editions].reverse().find(({ inForceFrom }) => inForceFrom <= date);
  const article = edition?.articles[subject];
  if (!edition || !article) throw new Error(`No edition of ${law} on record for ${date}`);
  return `《${title}》（${edition.name}）${article.number}：${article.text}`;
}
