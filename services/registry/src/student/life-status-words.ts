import type { LifeStatus } from '@baoxue/contracts';

/** Where a registration stands, in the words of lists 学籍状态. */
export const LIFE_STATUS_WORDS: Readonly<Record<LifeStatus, string>> = {
  enrolled: '在读',
  'in-transit': '转学在途',
  suspended: '休学',
  graduated: '毕业',
  left: '离校',
  died: '死亡',
};
