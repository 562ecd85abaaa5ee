import { CITY, isTown, jurisdictions, pathNamedIn, pathOf, towns } from './jurisdiction.js';

describe('Jurisdictions', () => {
  it('A1 are the eleven of the plan under the city', () => {
    expect(towns).toHaveLength(11);
    expect(jurisdictions.filter(({ code }) => isTown(code))).toEqual(towns);
    expect([CITY, '640381999', ''].some(isTown)).toBe(false);
  });
  it('A1 know the way from the root', () => expect(pathOf('640381105')).toEqual(['64', '6403', '640381', '640381105']));
  it('A1 leave an unknown code without a way', () => expect(pathOf('999999')).toEqual([]));
  it('A4 are found in an address by the smallest name in it', () => {
    expect(pathNamedIn('宁夏回族自治区吴忠市青铜峡市峡口镇示例村1号')).toEqual(pathOf('640381105'));
    // The town 青铜峡镇 bears the name of the city.
    expect(pathNamedIn('青铜峡市青铜峡镇示例村1号')).toEqual(pathOf('640381102'));
    expect(pathNamedIn('别处的示例村1号')).toEqual([]);
  });
});
