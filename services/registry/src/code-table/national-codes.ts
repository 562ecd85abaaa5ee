/** Codes of the national and educational standards as they are known here; each list is a part of one standard. */

/** 学生当前状态 XSDQZT. None means 疑似辍学 or 辍学: the monitoring mark stands beside it. */
export const STATUSES = {
  '01': '在读',
  '02': '休学',
  '03': '退学',
  '04': '停学',
  '05': '复学',
  '06': '流失',
  '07': '毕业',
  '08': '结业',
  '09': '肄业',
  '10': '转学（转出）',
  '11': '死亡',
  '12': '保留入学资格',
  '13': '公派出国',
  '14': '开除',
  '15': '下落不明',
  '99': '其他',
};

/** Of 学籍异动类别 XJYDLB those that the registry has no word for: they are for other stages, and are known all the same. */
export const OTHER_MOVEMENTS = {
  '13': '停学',
  '14': '保留入学资格',
  '15': '恢复入学资格',
  '16': '取消入学资格',
  '63': '肄业',
  '99': '其他',
};

/** The list for basic education 基础教育学籍异动类别. */
export const BASIC_MOVEMENTS = {
  '11': '招生',
  '12': '复学',
  '13': '转入',
  '21': '毕业',
  '22': '结业',
  '23': '休学',
  '24': '退学',
  '25': '开除',
  '26': '死亡',
  '27': '转出',
  '28': '辍学',
  '31': '升级',
  '32': '调班',
  '33': '留级',
};

export const SEXES = { '0': '未知', '1': '男', '2': '女', '9': '未说明' };

/** 就读方式. */
export const WAYS_OF_ATTENDING = { '1': '走读', '2': '住校', '3': '借宿', '9': '其他' };

/** 学校办学类型. */
export const SCHOOL_TYPES = {
  '211': '小学',
  '218': '小学教学点',
  '219': '附设小学班',
  '311': '初级中学',
  '312': '九年一贯制学校',
  '341': '完全中学',
  '345': '十二年一贯制学校',
  '371': '专门学校',
  '511': '盲人学校',
  '512': '聋人学校',
  '513': '培智学校',
  '514': '其他特教学校',
  '518': '附设特教班',
  '519': '附设特教班',
};

const ETHNIC_NAMES = [
  ...['汉族', '蒙古族', '回族', '藏族', '维吾尔族', '苗族', '彝族', '壮族', '布依族', '朝鲜族', '满族', '侗族', '瑶族', '白族'],
  ...['土家族', '哈尼族', '哈萨克族', '傣族', '黎族', '傈僳族', '佤族', '畲族', '高山族', '拉祜族', '水族', '东乡族', '纳西族', '景颇族'],
  ...[
    '柯尔克孜族',
    '土族',
    '达斡尔族',
    '仫佬族',
    '羌族',
    '布朗族',
    '撒拉族',
    '毛南族',
    '仡佬族',
    '锡伯族',
    '阿昌族',
    '普米族',
    '塔吉克族',
    '怒族',
  ],
  ...[
    '乌孜别克族',
    '俄罗斯族',
    '鄂温克族',
    '德昂族',
    '保安族',
    '裕固族',
    '京族',
    '塔塔尔族',
    '独龙族',
    '鄂伦春族',
    '赫哲族',
    '门巴族',
    '珞巴族',
    '基诺族',
  ],
];

/** 民族 GB/T 3304: 01 to 56, and two that are less surely known. */
export const ETHNIC_GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ETHNIC_NAMES.map((name, index) => [String(index + 1).padStart(2, '0'), name])),
  '97': '其他',
  '98': '外国血统中国籍人士',
};
