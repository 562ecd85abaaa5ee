import { specification } from '@baoxue/domain';
import { occupancy, waitingList, type PlacedChild } from './occupancy.js';
import { schoolResourceRule, type Places, type ResourceCommand } from './school-resource.js';

const schoolId = '6499000001';
const places: Places = { 'special-school': 0, 'special-class': 0, mainstream: 3, 'home-teaching': 1 };
const placed = (studentId: string, changes: Partial<PlacedChild> = {}): PlacedChild => ({
  studentId,
  arrangement: { kind: 'mainstream', schoolId },
  decidedOn: '2026-03-02',
  lifeStatus: 'enrolled',
  ...changes,
});
const waits = (studentId: string, decidedOn: string): PlacedChild =>
  placed(studentId, { arrangement: { kind: 'waiting', schoolId, waitingFor: 'mainstream' }, decidedOn });
const mainstreamOf = (declared: Places | null, children: readonly PlacedChild[]) =>
  occupancy(declared, children).find(({ kind }) => kind === 'mainstream');
const listOf = (declared: Places | null, children: readonly PlacedChild[]) => waitingList(occupancy(declared, children), children);

describe('D6 the places of a school', () => {
  it('are those declared, less the children placed there', () =>
    expect(mainstreamOf(places, [placed('a'), placed('b'), waits('c', '2026-03-03')])).toEqual({
      kind: 'mainstream',
      places: 3,
      taken: 2,
      waiting: 1,
      free: 1,
    }));
  it('are given back by who graduates, leaves or dies, and kept by who is suspended', () =>
    expect(
      mainstreamOf(places, [
        placed('a', { lifeStatus: 'graduated' }),
        placed('b', { lifeStatus: 'left' }),
        placed('c', { lifeStatus: 'suspended' }),
      ]),
    ).toMatchObject({ taken: 1, free: 2 }));
  it('may be fewer than the children placed: a full school still takes a child', () =>
    expect(mainstreamOf({ ...places, mainstream: 1 }, [placed('a'), placed('b')])).toMatchObject({ free: -1 }));
  it('are none while nothing is declared', () => expect(mainstreamOf(null, [placed('a')])).toMatchObject({ places: 0, free: -1 }));
});

describe('D6 the waiting list of a school', () => {
  it('goes by who has waited longest, and says whose turn it is', () =>
    expect(listOf({ ...places, mainstream: 1 }, [waits('b', '2026-03-04'), waits('a', '2026-03-03')])).toEqual([
      { studentId: 'a', waitingFor: 'mainstream', since: '2026-03-03', position: 1, placeFree: true },
      { studentId: 'b', waitingFor: 'mainstream', since: '2026-03-04', position: 2, placeFree: false },
    ]));
  it('is in one order whatever order the files come in', () => {
    const children = [waits('c', '2026-03-03'), waits('a', '2026-03-03'), waits('b', '2026-03-02')];
    const names = (list: readonly PlacedChild[]) => listOf(places, list).map(({ studentId }) => studentId);
    expect(names(children)).toEqual(['b', 'a', 'c']);
    expect(names([...children].reverse())).toEqual(['b', 'a', 'c']);
  });
  it('is left by who leaves school', () => expect(listOf(places, [{ ...waits('a', '2026-03-03'), lifeStatus: 'left' }])).toEqual([]));
});

describe('D6 what a school has', () => {
  const given = specification(schoolResourceRule, { today: '2026-05-12' });
  const declare: ResourceCommand = { type: 'Declare', schoolId, rooms: 1, fullTimeTeachers: 1, partTimeTeachers: 2, places };
  it('is declared anew, and what was declared before stays', () => {
    const { type: _type, schoolId: _school, ...numbers } = declare;
    const declared = { type: 'ResourceDeclared', schoolId, declaration: { ...numbers, declaredOn: '2026-05-12' } } as const;
    given().when(declare).then(declared);
    given(declared)
      .when({ ...declare, rooms: 2 })
      .thenState((state) => expect(state).toMatchObject({ declarations: [{ rooms: 1 }, { rooms: 2 }] }));
  });
  it('is counted from nought', () =>
    given()
      .when({ ...declare, places: { ...places, mainstream: -1 } })
      .thenRefuses('NUMBER_INVALID'));
});
