export {
  certificateRule,
  parseCertificateNumber,
  requireAgreement,
  type Certificate,
  type CertificateNumber,
  type DisabilityKind,
} from './certificate.js';
