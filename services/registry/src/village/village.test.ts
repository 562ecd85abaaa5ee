import { specification } from '@baoxue/domain';
import { townOf, villageDecider, villagePathOf, type Village, type VillageEvent } from './village.js';

const given = specification(villageDecider, null);
const village: Village = { code: '640381105201', name: '示例村', kind: 'village' };
const listed: VillageEvent = { type: 'VillageListed', village };
const closed: VillageEvent = { type: 'VillageClosed', on: '2026-04-28' };
const add = { type: 'AddVillage', village } as const;

describe('A1 a village or community', () => {
  it('A1 lies in the town that its code begins with', () => {
    expect(villagePathOf(village.code)).toEqual(['64', '6403', '640381', '640381105', village.code]);
    expect(townOf(village.code)).toBe('640381105');
    for (const code of ['640381105', '64038110520', '640381999201', '640382105201', 'x40381105201'])
      expect([townOf(code), villagePathOf(code)]).toEqual([undefined, []]);
  });

  it('A1 is added once, below a town of the city', () => {
    given().when(add).then(listed);
    given(listed).when(add).thenNothingHappens();
    given(listed)
      .when({ ...add, village: { ...village, name: '示例新村' } })
      .thenRefuses('VILLAGE_KNOWN');
    given()
      .when({ ...add, village: { ...village, code: '640382105201' } })
      .thenRefuses('VILLAGE_CODE');
  });

  it('A1 is corrected while it is there, closed once, and may come again', () => {
    const corrected = { ...village, kind: 'community' } as const;
    given(listed).when({ type: 'ChangeVillage', village: corrected }).then({ type: 'VillageListed', village: corrected });
    given(listed).when({ type: 'ChangeVillage', village }).thenNothingHappens();
    for (const events of [[], [listed, closed]])
      given(...events)
        .when({ type: 'ChangeVillage', village: corrected })
        .thenRefuses('VILLAGE_UNKNOWN');
    given(listed).when({ type: 'CloseVillage', on: '2026-04-28' }).then(closed);
    given(listed, closed).when({ type: 'CloseVillage', on: '2026-04-29' }).thenNothingHappens();
    given().when({ type: 'CloseVillage', on: '2026-04-28' }).thenRefuses('VILLAGE_UNKNOWN');
    given(listed, closed).when(add).then(listed);
  });
});
