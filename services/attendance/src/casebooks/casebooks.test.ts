/**
 * Eleven stories, each as a file on a desk would tell it: what the registers said, what people did, what the system did by itself.
 * The calendar is that of the school year 2025-26, the rules are those of plan 〔2018〕49.
 */
import { fold } from '@baoxue/domain';
import { ladderDecider, type Ladder, type LadderCommand } from '../notice/ladder.js';
import { bodies, issue, on as ladderOn } from '../notice/ladder.fixtures.js';
import type { Rung } from '../notice/rungs.js';
import { activeReferral, referralDecider, type ReferralCommand, type ReferralContext, type Referrals } from '../referral/referral.js';
import { holdDecider, type HoldCommand } from '../service-hold/service-hold.js';
import { cityCalendar } from '../school-calendar/index.js';
import { casebook, pack, type Casebook } from './casebook.fixtures.js';

describe('Casebook 1 · 很快返校 · a quick return', () => {
  it('B4 B5 three days away, one telephone call, back on the fourth: observed for ninety days and closed', async () => {
    const child = casebook('2026-03-02');
    // 周一、周二无故未到校：尚不标注。
    await child.registers('unexcused', '2026-03-02', '2026-03-03');
    expect(child.status()).toBe('None');
    // 周三第三天：系统标注疑似辍学；班主任当天应联系家长。
    await child.registers('unexcused', '2026-03-04', '2026-03-04');
    expect(child.status()).toBe('Suspected');
    expect(child.owed()).toContain('contact-guardian · class-teacher · 2026-03-04');
    child.contact('phone', true);
    // 周四返校：考勤显示到校，进入观察期。
    await child.registers('present', '2026-03-05', '2026-03-05');
    expect(child.status()).toBe('Returned');
    // 7、30、60、90 天均到校：销号。
    await child.registers('present', '2026-03-06', '2026-06-05');
    await child.morningOf('2026-06-05');
    expect(child.status()).toBe('Closed');
    expect(child.theCase().checks.map(({ passed }) => passed)).toEqual([true, true, true, true]);
  });
});

describe('Casebook 2 · 司法文书 · as far as the judicial document', () => {
  let ladder: Ladder = ladderDecider.initialState();
  const take = (today: string, command: LadderCommand) => {
    ladder = fold(ladderDecider.evolve, ladder, ladderDecider.decide(command, ladder, ladderOn(today)));
  };
  /** The code under which something is refused. */
  const codeOf = (work: () => void): string | null => casebook('2026-05-12').refusal(work);
  /** A rung is issued, handed over on the next day, and not complied with. */
  const inVain = (rung: Rung, body: keyof typeof bodies, issuedOn: string, servedOn: string, missedOn: string) => {
    take(issuedOn, issue(rung, bodies[body]));
    take(servedOn, {
      type: 'RecordService',
      noticeId: `notice-${rung}`,
      service: { mode: 'direct', on: servedOn, by: 'town-officer', witnesses: [], sealedEvidence: 'sealed' },
    });
    take(missedOn, { type: 'RecordOutcome', noticeId: `notice-${rung}`, outcome: 'not-complied', by: 'town-officer' });
  };

  it('B4 B6 over a week away, confirmed by the school, reported in writing to town and bureau', async () => {
    const child = casebook('2026-04-29');
    await child.registers('unexcused', '2026-04-29', '2026-05-09');
    expect(child.status()).toBe('Suspected');
    await child.registers('unexcused', '2026-05-11', '2026-05-11');
    child.confirm();
    expect(child.status()).toBe('DroppedOut');
    expect(child.theCase().reports.map(({ to }) => to)).toEqual(['town', 'bureau']);
    expect(child.owed()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('receipt-town · town-officer'),
        expect.stringContaining('receipt-bureau · bureau-officer'),
      ]),
    );
  });
  it('B7 rung by rung, none skipped, each by the body that may: notice, criticism, order, judicial document', () => {
    expect(codeOf(() => take('2026-05-12', issue('rectification-order', bodies.town)))).toBe('RUNG_SKIPPED');
    inVain('return-notice', 'school', '2026-05-12', '2026-05-13', '2026-05-21');
    inVain('criticism', 'town', '2026-05-22', '2026-05-23', '2026-05-29');
    expect(codeOf(() => take('2026-05-30', issue('rectification-order', bodies.school)))).toBe('ORDER_ISSUER');
    inVain('rectification-order', 'town', '2026-05-30', '2026-05-31', '2026-06-08');
    expect(codeOf(() => take('2026-06-09', issue('judicial-document', bodies.bureau)))).toBe('JUDICIAL_ISSUER');
    take('2026-06-09', issue('judicial-document', bodies.justice));
    expect(ladder.status === 'Open' && ladder.notices.map(({ rung }) => rung)).toEqual([
      'return-notice',
      'criticism',
      'rectification-order',
      'judicial-document',
    ]);
  });
  it('B7 ends with the return of the child', () => {
    take('2026-06-12', { type: 'EndLadder', on: '2026-06-12', because: 'returned' });
    expect(ladder.status).toBe('Ended');
    expect(codeOf(() => take('2026-06-15', issue('legal-liability', bodies.bureau, { isDroppedOut: false })))).toBe('NOT_A_DROPOUT');
  });
});

describe('Casebook 3 · 童工 · a child at work', () => {
  it('B8 is found by the labour bureau in its days, sent home, persuaded again and back in class', async () => {
    const child = casebook('2026-04-29');
    await child.registers('unexcused', '2026-04-29', '2026-05-07');
    // 学校会同责任督学第一时间劝返，家长不同意。
    const participants = ['head', 'responsible-inspector'];
    const refused = { on: '2026-05-07', participants, outcome: 'refused', returnPromisedOn: null, by: 'head', sealedNote: null } as const;
    child.act({ type: 'RecordPersuasion', persuasion: refused });
    await child.registers('unexcused', '2026-05-08', '2026-05-11');
    child.act({ type: 'RecordCauses', causes: { codes: ['work'], on: child.today(), by: 'class-teacher' } });
    child.confirm();
    // 转办人社局：1 个上课日内受理，10 个上课日内答复。
    let referrals: Referrals = referralDecider.initialState();
    const take = (command: ReferralCommand) => {
      const context: ReferralContext = {
        rules: { ...pack.referrals, escalationEverySchoolDays: pack.deadlines.escalationEverySchoolDays },
        today: child.today(),
        addSchoolDays: cityCalendar.addSchoolDays,
        isAgreed: (recipient, matter) => recipient === 'human-resources' && matter === 'child-labour',
      };
      referrals = fold(referralDecider.evolve, referrals, referralDecider.decide(command, referrals, context));
    };
    const dropout = { caseId: child.caseId(), subject: child.theCase().subject, isOpen: true };
    const send = {
      type: 'SendReferral',
      id: 'r1',
      recipient: 'human-resources',
      matter: 'child-labour',
      by: 'bureau-officer',
      sealedFacts: 'sealed',
      dropout,
    } as const;
    take(send);
    expect(activeReferral(referrals)).toMatchObject({ acceptBy: '2026-05-12', answerBy: '2026-05-25' });
    take({ type: 'TakeReply', id: 'r1', answer: 'accepted', outcome: null, on: '2026-05-12' });
    await child.morningOf('2026-05-18');
    take({ type: 'TakeReply', id: 'r1', answer: 'completed', outcome: 'child-found', on: '2026-05-18' });
    expect(activeReferral(referrals)).toBeNull();
    // 找到孩子：学校会同责任督学再次劝返，孩子返校后仍在学籍。
    child.act({ type: 'NoteChildFound', on: '2026-05-18' });
    expect(child.owed()).toContain('persuade · responsible-inspector · 2026-05-19');
    await child.morningOf('2026-05-20');
    child.back('2026-05-20');
    expect(child.status()).toBe('Returned');
  });
});

describe('Casebook 4 · 误报 · a wrong alarm, corrected late', () => {
  const wrongAlarm = async (): Promise<Casebook> => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-05');
    await child.morningOf('2026-03-06');
    await child.correct('sick', 'class-teacher', '2026-03-03', '2026-03-04');
    return child;
  };
  it('B3 B4 the mark falls with its facts, and nobody has anything to do', async () => {
    const child = await wrongAlarm();
    expect(child.status()).toBe('Withdrawn');
    expect(child.refusal(() => child.confirm())).toBe('CASE_NOT_OPEN');
  });
  it('B10 the inspector sees who corrected what: a fact, and no accusation', async () => {
    const child = await wrongAlarm();
    expect(child.monitor()).toMatchObject([
      { kind: 'absence-corrected-away', days: ['2026-03-03', '2026-03-04'], accountable: 'class-teacher' },
    ]);
  });
});

describe('Casebook 5 · 转学 · a transfer in the middle', () => {
  it('B3 B5 the case goes along to the new school, with its days, its contacts and its clock', async () => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-05');
    child.contact('home-visit', false);
    child.moveTo({ schoolId: '6499000002', classId: '6499000002-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381107'] });
    expect(child.status()).toBe('Suspected');
    expect(child.theCase()).toMatchObject({ subject: { schoolId: '6499000002' }, schoolDaysAbsent: 4, contacts: [{ kind: 'home-visit' }] });
    // 新学校继续点名，缺课天数连续计算。
    await child.registers('unexcused', '2026-03-06', '2026-03-09');
    expect(child.theCase().schoolDaysAbsent).toBe(6);
    child.confirm();
    expect(child.theCase().reports[0]?.content.subject.schoolId).toBe('6499000002');
    expect(child.allStatuses()).toEqual(['DroppedOut']);
  });
});

describe('Casebook 6 · 残疾儿童 · a disabled child', () => {
  it('B1 D7 is not expected in class while it is taught at home, and its case ends as a return', async () => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-05');
    expect(child.status()).toBe('Suspected');
    // 安置为送教上门：从此不再要求到校，送教视为在学。
    await child.registers('home-taught', '2026-03-06', '2026-03-20');
    expect(child.status()).toBe('Returned');
    expect(child.theCase().checks).toMatchObject([{ passed: true }]);
    expect(child.monitor()).toEqual([]);
  });
});

describe('Casebook 7 · 因贫 · poverty, and the hold that is refused', () => {
  it('B9 no hold on aid where poverty is the cause, and the hold on another service ends with the return', async () => {
    const child = casebook('2026-04-29');
    await child.registers('unexcused', '2026-04-29', '2026-05-11');
    child.act({ type: 'RecordCauses', causes: { codes: ['poverty', 'family-lacks-labour'], on: child.today(), by: 'class-teacher' } });
    child.confirm();
    const state = child.theCase();
    const facts = {
      caseId: child.caseId(),
      subject: state.subject,
      isDroppedOut: true,
      isPoverty: state.causes?.codes.includes('poverty') === true,
      isOnLedger: false,
    };
    const rulesWhereOn = { today: child.today(), rules: { enabled: true, expireAfterDays: 90 } };
    const propose = (service: 'poverty-aid' | 'housing-approval') =>
      ({ type: 'ProposeHold', id: service, service, by: 'town-officer', facts }) as const;
    expect(child.refusal(() => holdDecider.decide(propose('poverty-aid'), { status: 'None' }, rulesWhereOn))).toBe('AID_IS_NOT_HELD');
    // 本地规则包未启用“四不办理”：任何提示都不予提出。
    expect(
      child.refusal(() =>
        holdDecider.decide(propose('housing-approval'), { status: 'None' }, { ...rulesWhereOn, rules: pack.serviceHolds }),
      ),
    ).toBe('HOLDS_OFF');
    // 资助复核：确认因贫，给予寄宿补助；案件记录其答复。
    child.act({ type: 'NoteAidReviewOpened', reviewId: 'review-1', dueOn: '2026-05-25' });
    child.act({ type: 'NoteAidReviewCompleted', reviewId: 'review-1', on: '2026-05-14', cause: 'poverty', measures: ['boarding-subsidy'] });
    expect(child.theCase().aidReview?.completed?.measures).toEqual(['boarding-subsidy']);
    // 换作已启用的地方：住宅审批可以提示，经批准生效，孩子返校当日自动解除。
    let holds = holdDecider.initialState();
    const take = (command: HoldCommand) => (holds = fold(holdDecider.evolve, holds, holdDecider.decide(command, holds, rulesWhereOn)));
    take(propose('housing-approval'));
    take({ type: 'ApproveHold', id: 'housing-approval', facts });
    await child.morningOf('2026-05-18');
    child.back('2026-05-18');
    take({ type: 'EndAll', because: 'returned', on: '2026-05-18' });
    expect(holds).toMatchObject({ holds: [{ service: 'housing-approval', ended: { on: '2026-05-18', because: 'returned' } }] });
  });
});

describe('Casebook 8 · 再次辍学 · away again during the observation', () => {
  it('B5 opens a second case on the same child, which takes up the first', async () => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-05');
    await child.registers('present', '2026-03-06', '2026-03-20');
    expect(child.status()).toBe('Returned');
    const first = child.caseId();
    await child.registers('unexcused', '2026-03-23', '2026-03-25');
    expect(child.allStatuses()).toEqual(['Relapsed', 'Suspected']);
    expect(child.theCase()).toMatchObject({ reopens: first, absentSince: '2026-03-23', schoolDaysAbsent: 3 });
  });
});

describe('Casebook 9 · 瞒报 · concealed by a school, and caught', () => {
  it('B10 a child is marked ill for weeks, without leave: no case opens, and the monitor says so', async () => {
    const child = casebook('2026-03-02');
    await child.registers('present', '2026-03-02', '2026-03-03');
    await child.registers('sick', '2026-03-04', '2026-03-16');
    expect(child.status()).toBe('None');
    expect(child.monitor()).toEqual([]);
    // 第十个上课日仍未到校又无请假手续：列为线索，责任岗位为班主任。
    await child.registers('sick', '2026-03-17', '2026-03-17');
    expect(child.monitor()).toMatchObject([{ kind: 'away-without-leave', since: '2026-03-04', accountable: 'class-teacher' }]);
  });
  it('B10 a dropout is not confirmed when its day is over: the registry administrator answers for it', async () => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-13');
    await child.morningOf('2026-03-17');
    expect(child.monitor()).toMatchObject([{ kind: 'mark-overdue', accountable: 'registry-administrator', since: '2026-03-02' }]);
  });
});

describe('Casebook 10 · 国庆 · across National Day', () => {
  it('B2 B4 the holiday makes nobody a dropout: school days count, and clocks wait for school', async () => {
    const child = casebook('2025-09-29');
    await child.registers('unexcused', '2025-09-29', '2025-09-30');
    // 10 月 1 日至 8 日放假：没有上课日，也没有第三天。
    await child.morningOf('2025-10-09');
    expect(child.status()).toBe('None');
    await child.registers('unexcused', '2025-10-09', '2025-10-09');
    expect(child.status()).toBe('Suspected');
    expect(child.theCase().schoolDaysAbsent).toBe(3);
    // 假期十一天已过，但只缺三个上课日：不能确认辍学。
    expect(child.refusal(() => child.confirm())).toBe('WEEK_NOT_OVER');
    // 10 月 11 日星期六调休上课，计入。
    await child.registers('unexcused', '2025-10-10', '2025-10-11');
    expect(child.theCase().schoolDaysAbsent).toBe(5);
    expect(child.refusal(() => child.confirm())).toBe('WEEK_NOT_OVER');
    await child.registers('unexcused', '2025-10-13', '2025-10-13');
    child.confirm();
    expect(child.status()).toBe('DroppedOut');
  });
});

describe('Casebook 11 · 全部逾期 · every deadline missed', () => {
  it('B5 B6 goes up level by level, to the office of the leading group, and stays owed', async () => {
    const child = casebook('2026-03-02');
    await child.registers('unexcused', '2026-03-02', '2026-03-10');
    child.confirm();
    // 无人联系、无人劝返、无人出具回执。
    await child.morningOf('2026-04-03');
    expect(child.told('contact-guardian')).toEqual(['head', 'bureau-officer', 'leading-group-office']);
    expect(child.told('persuade')).toEqual(['bureau-officer', 'leading-group-office']);
    expect(child.told('receipt-town')).toEqual(['bureau-officer', 'leading-group-office']);
    expect(child.told('receipt-bureau')).toEqual(['leading-group-office']);
    expect(child.owed()).toEqual(expect.arrayContaining([expect.stringContaining('contact-guardian · class-teacher')]));
    const found = child.monitor().map(({ kind, accountable }) => `${kind} · ${accountable}`);
    expect(found).toEqual(['report-without-receipt · town-officer', 'report-without-receipt · bureau-officer']);
  });
});
