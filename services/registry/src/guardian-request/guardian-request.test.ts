import { specification } from '@baoxue/domain';
import { guardianRequestDecider, type Granted, type Recorded, type Refused } from './guardian-request.js';
import { issuerNameOf, issuerOf } from './issuer.js';
import { refusalDocument } from './refusal-document.js';
import { REFUSAL_REASONS, type RefusalReason } from './refusal-reasons.js';
import { askedOf, type Asked } from './what-is-asked.js';

const given = specification(guardianRequestDecider, null);
const recordedFor = (asked: Asked): { type: 'Recorded'; dueOn: string } & Recorded => ({
  ...{ type: 'Recorded', studentId: 'child', guardianId: 'mother', schoolId: '6499000001', classId: 'class', jurisdictions: ['640381105'] },
  ...{ asked, sealedText: '[sealed]', identityProof: 'id-card', receivedOn: '2026-04-28', takenBy: 'registry-administrator' },
  dueOn: '2026-05-21',
});
const copy = recordedFor({ kind: 'copy' });
const correction = recordedFor({ kind: 'correct', field: 'birth-date' });
const objection = recordedFor({ kind: 'object', matter: 'monitoring-mark' });
const granted: Granted = { copied: [], sealedAnswer: '[sealed]', on: '2026-05-06', by: 'registry-administrator' };
const refused: Refused = {
  ...{ reason: 'verified-correct', sealedAnswer: '[sealed]', sealedNames: '[sealed]', serial: 3, on: '2026-05-06' },
  ...{ issuer: { body: 'school', code: '6499000001' }, by: 'registry-administrator' },
};
const delivery = { mode: 'in-person', on: '2026-05-08', by: 'registry-administrator' } as const;

describe('G3 A request at the guardian desk', () => {
  it('G3 is recorded once, however often it is sent', () => {
    given()
      .when({ ...copy, type: 'Record' })
      .then(copy);
    given(copy)
      .when({ ...copy, type: 'Record' })
      .thenNothingHappens();
  });

  it('G3 is overdue the day after its last day, and is answered all the same', () => {
    given(copy).when({ type: 'Tick', today: '2026-05-21' }).thenNothingHappens();
    given(copy).when({ type: 'Tick', today: '2026-05-22' }).then({ type: 'Overdue' });
    given(copy, { type: 'Overdue' }).when({ type: 'Tick', today: '2026-05-23' }).thenNothingHappens();
    given(copy, { type: 'Overdue' })
      .when({ type: 'Grant', ...granted, copied: ['registration'] })
      .then({ type: 'Granted', ...granted, copied: ['registration'] });
  });

  it('G3 a copy says what was handed over, anything else what was done', () => {
    given(copy)
      .when({ type: 'Grant', ...granted })
      .thenRefuses('COPY_EMPTY');
    given(correction)
      .when({ type: 'Grant', ...granted, sealedAnswer: null })
      .thenRefuses('ANSWER_REQUIRED');
    given(correction)
      .when({ type: 'Grant', ...granted, copied: ['aid'] })
      .thenRefuses('NO_COPY_ASKED');
    given(objection)
      .when({ type: 'Grant', ...granted })
      .then({ type: 'Granted', ...granted });
  });

  it('G3 is answered once', () => {
    given(correction, { type: 'Granted', ...granted })
      .when({ type: 'Refuse', ...refused })
      .thenRefuses('REQUEST_ANSWERED');
    given(correction, { type: 'Refused', ...refused })
      .when({ type: 'Grant', ...granted })
      .thenRefuses('REQUEST_ANSWERED');
    given()
      .when({ type: 'Grant', ...granted })
      .thenRefuses('REQUEST_UNKNOWN');
  });

  it('G3 is refused for a reason of its kind alone: that a record is right is no reason to withhold a copy', () => {
    given(correction)
      .when({ type: 'Refuse', ...refused })
      .then({ type: 'Refused', ...refused });
    given(copy)
      .when({ type: 'Refuse', ...refused })
      .thenRefuses('REASON_DOES_NOT_FIT');
    given(objection)
      .when({ type: 'Refuse', ...refused, reason: 'kept-confidential' })
      .thenRefuses('REASON_DOES_NOT_FIT');
  });

  it('G3 a refusal reaches the guardian once, not before it was issued', () => {
    const deliver = { type: 'RecordDelivery', ...delivery, today: '2026-05-10' } as const;
    given(correction, { type: 'Refused', ...refused })
      .when(deliver)
      .then({ type: 'Delivered', ...delivery });
    given(correction, { type: 'Refused', ...refused }, { type: 'Delivered', ...delivery })
      .when(deliver)
      .thenRefuses('DELIVERED_ALREADY');
    given(correction, { type: 'Refused', ...refused })
      .when({ ...deliver, on: '2026-05-05' })
      .thenRefuses('DATE_INVALID');
    given(correction, { type: 'Refused', ...refused })
      .when({ ...deliver, on: '2026-05-11' })
      .thenRefuses('DATE_INVALID');
    given(copy).when(deliver).thenRefuses('NOT_REFUSED');
  });
});

describe('G3 What a guardian asks', () => {
  const none = { field: null, matter: null, hasText: true };
  it('G3 a correction names its field, an objection its matter, both in the guardian’s words', () => {
    expect(askedOf({ ...none, kind: 'copy', hasText: false })).toEqual({ kind: 'copy' });
    expect(askedOf({ ...none, kind: 'correct', field: 'name' })).toEqual({ kind: 'correct', field: 'name' });
    expect(askedOf({ ...none, kind: 'object', matter: 'notice' })).toEqual({ kind: 'object', matter: 'notice' });
  });

  it.each([
    ['REQUEST_FIELD_REQUIRED', { ...none, kind: 'correct' }],
    ['REQUEST_MATTER_REQUIRED', { ...none, kind: 'object' }],
    ['REQUEST_TEXT_REQUIRED', { ...none, kind: 'correct', field: 'name', hasText: false }],
    ['REQUEST_ABOUT_NOTHING_ELSE', { ...none, kind: 'copy', field: 'name' }],
    ['REQUEST_ABOUT_NOTHING_ELSE', { ...none, kind: 'correct', field: 'name', matter: 'notice' }],
  ] as const)('G3 is refused with %s', (code, typed) => expect(() => askedOf(typed)).toThrow(expect.objectContaining({ code })));
});

describe('G3 The paper of a refusal', () => {
  const names = { childName: '示例甲一', guardianName: '示例母', issuerName: '示范初级中学1' };
  const paper = (reason: RefusalReason) =>
    refusalDocument({
      ...{ refused: { ...refused, reason }, asked: { kind: 'correct', field: 'birth-date' } },
      ...{ receivedOn: '2026-04-28', names, words: '与户口簿一致。' },
    });

  it('G3 names who asked, the reason, the law and the remedy under a number', () => {
    const { number, addressee, issuer, paragraphs, clauses } = paper('verified-correct');
    expect([number, addressee, issuer]).toEqual(['保学告〔2026〕3号', '示例母', '示范初级中学1']);
    expect(paragraphs.join()).toMatch(/2026年4月28日.*示例甲一.*经核实.*与户口簿一致.*人民法院/);
    expect(clauses.join()).toMatch(/第四十六条.*书面告知申请人并说明理由.*第五十条/);
  });

  it.each(Object.keys(REFUSAL_REASONS) as RefusalReason[])('G3 cites a law for %s', (reason) =>
    expect(paper(reason).clauses).toHaveLength(REFUSAL_REASONS[reason].law.length + 2),
  );

  it('G3 is issued by the school, the town or the bureau, as who refuses answers', () => {
    const where = { schoolId: '6499000001', jurisdictions: ['64', '6403', '640381', '640381105'] };
    const issuers = ['registry-administrator', 'town-officer', 'bureau-officer'].map((post) => issuerOf(post, where));
    expect(issuers.map((issuer) => issuerNameOf(issuer, '示范初级中学1'))).toEqual(['示范初级中学1', '峡口镇人民政府', '青铜峡市教育局']);
    expect(issuerNameOf({ body: 'town', code: '640381001' }, '')).toBe('裕民街道办事处');
  });
});
