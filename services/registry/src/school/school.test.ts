import { specification } from '@baoxue/domain';
import { schoolDecider, type School, type SchoolEvent } from './school.js';

const given = specification(schoolDecider, null);
const school: School = {
  schoolId: '6499000001',
  name: '示范初级中学',
  kind: 'junior',
  boarding: true,
  jurisdictions: ['64', '6403', '640381', '640381105'],
};
const registered: SchoolEvent = { type: 'SchoolRegistered', school };
const closed: SchoolEvent = { type: 'SchoolClosed', on: '2026-07-15' };
const listed = (changes: Partial<School> = {}) => ({ type: 'RegisterSchool', school: { ...school, ...changes } }) as const;
const close = { type: 'CloseSchool', on: '2026-07-15', inUse: false } as const;

describe('A2 a school', () => {
  it('A2 is entered by a list, and changed by a list that says otherwise', () => {
    given().when(listed()).then(registered);
    given(registered).when(listed()).thenNothingHappens();
    given(registered)
      .when(listed({ name: '改名' }))
      .then({ type: 'SchoolRegistered', school: { ...school, name: '改名' } });
  });

  it('A11 keeps what the bureau changed by hand; the list changes the rest', () => {
    const renamed: SchoolEvent = { type: 'SchoolChanged', changes: { name: '手改名' } };
    given(registered)
      .when({ type: 'ChangeSchool', changes: { name: '手改名' } })
      .then(renamed);
    given(registered, renamed)
      .when(listed({ name: '名单名' }))
      .thenNothingHappens();
    given(registered, renamed)
      .when(listed({ name: '名单名', boarding: false }))
      .thenState((state) => expect(state).toMatchObject({ name: '手改名', boarding: false, byHand: { name: '手改名' } }));
  });

  it('C9 is public or private as a list or the bureau says, and stays so where a list does not say', () => {
    const isPrivate: SchoolEvent = { type: 'SchoolRegistered', school: { ...school, ownership: 'private' } };
    given(registered)
      .when(listed({ ownership: 'private' }))
      .then(isPrivate);
    given(isPrivate).when(listed()).thenNothingHappens();
    given(isPrivate, { type: 'SchoolChanged', changes: { ownership: 'public' } })
      .when(listed({ ownership: 'private' }))
      .thenNothingHappens();
  });

  it('A11 that was opened by hand is overwritten by no list', () => {
    given().when({ type: 'OpenSchool', school }).then({ type: 'SchoolOpened', school });
    given({ type: 'SchoolOpened', school })
      .when(listed({ name: '名单名', kind: 'primary' }))
      .thenNothingHappens();
    given(registered).when({ type: 'OpenSchool', school }).thenRefuses('SCHOOL_KNOWN');
  });

  it('A2 moves to another place with a day and an approval, keeps what it was, and no list moves it back', () => {
    const move = { on: '2026-05-01', to: ['64', '6403', '640381', '640381100'], address: '示例路1号', approvalNumber: '青教〔2026〕3号' };
    const command = { type: 'MoveSchool', move, awaited: false } as const;
    const moved: SchoolEvent = { type: 'SchoolRelocated', move: { ...move, from: school.jurisdictions } };
    given(registered).when(command).then(moved);
    given(registered, moved).when(command).thenRefuses('SCHOOL_THERE_ALREADY');
    given(registered, moved)
      .when({ ...command, move: { ...move, on: '2026-04-30', address: '示例路2号' } })
      .thenRefuses('MOVED_LATER');
    given(registered)
      .when({ ...command, awaited: true })
      .thenRefuses('SCHOOL_AWAITS_CHILDREN');
    given().when(command).thenRefuses('SCHOOL_UNKNOWN');
    given(registered, moved)
      .when(listed({ name: '名单名' }))
      .thenState((state) => expect(state).toMatchObject({ name: '名单名', jurisdictions: move.to, moves: [{ on: '2026-05-01' }] }));
  });

  it('A2 is closed when no child is registered there, stays closed whatever a list says, and may be opened again', () => {
    given(registered).when(close).then(closed);
    given(registered)
      .when({ ...close, inUse: true })
      .thenRefuses('SCHOOL_IN_USE');
    given(registered, closed).when(close).thenNothingHappens();
    given(registered, closed)
      .when(listed({ name: '名单名' }))
      .thenNothingHappens();
    given(registered, closed)
      .when({ type: 'ChangeSchool', changes: { name: '手改名' } })
      .thenRefuses('SCHOOL_UNKNOWN');
    given(registered, closed)
      .when({ type: 'OpenSchool', school: { ...school, name: '重开' } })
      .thenState((state) => expect(state).toMatchObject({ status: 'Registered', name: '重开' }));
  });

  it('A11 that was entered by mistake is withdrawn with its list, and a list may enter it again', () => {
    const withdrawn: SchoolEvent = { type: 'SchoolWithdrawn', on: '2026-04-28' };
    given(registered)
      .when({ ...close, type: 'WithdrawSchool', on: '2026-04-28' })
      .then(withdrawn);
    given(registered, withdrawn).when(listed()).then(registered);
  });
});
