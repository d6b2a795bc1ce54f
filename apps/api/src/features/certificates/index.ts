import type { AnyExportList } from '../../platform/export/export-list.ts';
import { CertificateDeskFields } from './certificate-desk.fields.ts';
import { certificateExport } from './certificate.export.ts';
import { CertificateFields, CertificateIssueFields, InitiativeCertificateFields } from './certificate.fields.ts';
import { CertificateWordingFields } from './certificate-wording.fields.ts';
import { CertificateResolver } from './certificate.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const certificateResolvers = [
  CertificateResolver,
  CertificateFields,
  CertificateWordingFields,
  CertificateIssueFields,
  CertificateDeskFields,
  InitiativeCertificateFields,
] as const;

export { certificatePapers } from './certificate.paper.ts';

/** The lists of this feature as files. */
export const certificateExports: readonly AnyExportList[] = [certificateExport];
