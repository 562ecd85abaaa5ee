import { specification } from '@baoxue/domain';
import { certificateRule, parseCertificateNumber, requireAgreement, type CertificateEvent } from './certificate.js';

const given = specification(certificateRule, null);
const taken: CertificateEvent = {
  type: 'CertificateTaken',
  on: '2026-04-28',
  idNumberIndex: 'a'.repeat(64),
  studentId: null,
  issuedOn: '2020-01-01',
  sourceList: '示例名单',
  sealed: { number: '…', kind: '…', grade: '…' },
};
const match = { type: 'Match', studentId: 'student-1', on: '2026-04-29' } as const;
const matched: CertificateEvent = { ...match, type: 'StudentMatched' };

describe('D5 a certificate', () => {
  it('is matched when its student is registered', () => given(taken).when(match).then(matched));
  it('is matched once', () => given(taken, matched).when(match).thenNothingHappens());
  it('A11 is as if it had never come when its list is taken back, unless another list names it; a later list brings it again', () => {
    const takenBack: CertificateEvent = { type: 'CertificateTakenBack', on: '2026-04-29' };
    const takeBack = { type: 'TakeBack', namedElsewhere: false, on: '2026-04-29' } as const;
    given(taken, matched).when(takeBack).then(takenBack);
    given(taken, takenBack).when(takeBack).thenNothingHappens();
    given(taken)
      .when({ ...takeBack, namedElsewhere: true })
      .thenRefuses('NAMED_SINCE');
    given(taken, matched, takenBack)
      .when({ type: 'TakeAgain', sourceList: '更正名单', on: '2026-04-30' })
      .thenState((state) => expect(state).toMatchObject({ status: 'held', studentId: 'student-1', sourceList: '更正名单' }));
  });
  it('must exist', () => given().when(match).thenRefuses('NOT_FOUND'));
});

describe('D1 a certificate number', () => {
  it('carries ID number, kind and grade', () =>
    expect(parseCertificateNumber('99010120150101001x53')).toEqual({ idNumber: '99010120150101001X', kind: 'intellectual', grade: 3 }));

  it.each(['99010120150101001X83', '99010120150101001X55', '99010120150101001X5', ''])(
    'is refused when malformed (%#), without being quoted',
    (text) => {
      expect(() => parseCertificateNumber(text)).toThrow(
        expect.objectContaining({ code: 'CERTIFICATE_NUMBER_INVALID', field: '残疾人证号' }),
      );
    },
  );

  it('agrees with the columns beside it', () => {
    const number = parseCertificateNumber('99010120150101001X53');
    expect(() => requireAgreement(number, '智力残疾', '三级')).not.toThrow();
    expect(() => requireAgreement(number, '', '')).not.toThrow();
    expect(() => requireAgreement(number, '视力', '三级')).toThrow(expect.objectContaining({ code: 'KIND_CONTRADICTS_NUMBER' }));
    expect(() => requireAgreement(number, '智力', '2')).toThrow(expect.objectContaining({ code: 'GRADE_CONTRADICTS_NUMBER' }));
  });
});
