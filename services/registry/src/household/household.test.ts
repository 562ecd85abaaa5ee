import { addressKey } from './household.js';

describe('A4 a home', () => {
  it('A4 is the same home with other spaces, commas and kinds of digits', () =>
    expect(addressKey('峡口镇 示例村，２号—1')).toBe(addressKey('峡口镇示例村2号-1')));
  it('A4 is another home with another number', () => expect(addressKey('示例村1-2号')).not.toBe(addressKey('示例村12号')));
});
