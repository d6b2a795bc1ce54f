import { certificatePaper, certificateSheets, type CertificateOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

const OF_PAPER = `
  mark number year issuedOn birthYear initiativeTitle decisionNumber decidedOn decidedBy summary benefit revokedOn
  holder { fullName post workplace shareBasisPoints }
  coAuthors { fullName workplace shareBasisPoints }
  signature { capacity name }
  wording { texts { part text } }`;

/** One certificate. */
const certificatePaperSource: PaperSource = {
  slug: 'certificate',
  kind: 'CERTIFICATE_PAPER',
  objectType: 'InitiativeCertificate',
  permission: 'certificate:read',
  document: question(`query ($id: UUID!) { initiativeCertificate(id: $id) { ${OF_PAPER} } }`),
  paperOf: ({ initiativeCertificate }, body) => certificatePaper(initiativeCertificate as CertificateOfPaper, body),
};

/** All certificates that were issued at one time, a page each, to be printed in one go. */
const certificateSheetsSource: PaperSource = {
  slug: 'certificates',
  kind: 'CERTIFICATE_SHEETS',
  objectType: 'InitiativeCertificate',
  permission: 'certificate:read',
  document: question(`query ($id: UUID!) { certificateIssue(id: $id) { issuedOn certificates { ${OF_PAPER} } } }`),
  paperOf: ({ certificateIssue }, body) => {
    const { issuedOn, certificates } = certificateIssue as {
      readonly issuedOn: CertificateOfPaper['issuedOn'];
      readonly certificates: readonly CertificateOfPaper[];
    };
    return certificateSheets(certificates, issuedOn, body);
  },
};

export const certificatePapers: readonly PaperSource[] = [certificatePaperSource, certificateSheetsSource];
