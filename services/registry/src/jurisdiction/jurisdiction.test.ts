import { jurisdictions, pathOf } from './jurisdiction.js';

describe('Jurisdictions', () => {
  it('A1 are the eleven of the plan under the city', () =>
    expect(jurisdictions.filter(({ parent }) => parent === '640381')).toHaveLength(11));
  it('A1 know the way from the root', () => expect(pathOf('640381105')).toEqual(['64', '6403', '640381', '640381105']));
  it('A1 leave an unknown code without a way', () => expect(pathOf('999999')).toEqual([]));
});
