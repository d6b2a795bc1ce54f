import { wordingFields } from '../paper-templates/index.ts';
import { CertificateType } from './certificate.type.ts';

export const CertificateWordingFields = wordingFields(CertificateType, {
  kind: 'CERTIFICATE_PAPER',
  description: 'Lời văn của giấy chứng nhận: bản mẫu của lần cấp.',
  begunAt: ({ recordedAt }) => recordedAt,
});
