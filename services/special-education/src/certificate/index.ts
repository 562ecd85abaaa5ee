export { parseCertificateNumber, requireAgreement, type CertificateNumber, type DisabilityKind } from './certificate.js';
