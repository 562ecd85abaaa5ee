import { mask } from './mask.js';

describe('A mask', () => {
  it.each([
    ['name', '王小明', '王**'],
    ['name', '𠮷田', '𠮷**'],
    ['name', '', '**'],
    ['idNumber', '11010519491231002X', '11**************2X'],
    ['idNumber', '123', '****'],
    ['phone', '13800005678', '138****5678'],
    ['phone', '1380000', '****'],
    ['address', '宁夏吴忠市青铜峡市小坝镇一村二组三号', '宁夏吴忠市青铜峡市小坝镇****'],
    ['address', '一村二组', '****'],
  ] as const)('of the %s %s shows %s', (kind, value, shown) => expect(mask[kind](value)).toBe(shown));
});
