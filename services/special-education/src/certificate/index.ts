export {
  certificateRule,
  parseCertificateNumber,
  requireAgreement,
  withoutHolder,
  type Certificate,
  type CertificateNumber,
  type DisabilityKind,
} from './certificate.js';
