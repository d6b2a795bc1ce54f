import { awardCertificateProof, awardCertificateSheets, type AwardCertificate } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

const SHEET = `
  authority gives award subject post citation decisionNumber decidedOn ordinal place capacity signer checkAddress`;

interface Print {
  readonly stockName: string;
  readonly offsetXHalfMm: number;
  readonly offsetYHalfMm: number;
  readonly certificates: readonly AwardCertificate[];
}

/** The certificates of one print, a page each: whole, or the text for stock. */
const printSource: PaperSource = {
  slug: 'award-certificates',
  kind: 'AWARD_CERTIFICATES',
  objectType: 'AwardCertificatePrint',
  permission: 'award-certificate:print',
  formats: ['pdf'],
  document: question(
    `query ($id: UUID!) {
      awardCertificatePrint(id: $id) { stockName offsetXHalfMm offsetYHalfMm certificates { ${SHEET} } } }`,
  ),
  paperOf: ({ awardCertificatePrint }) => {
    const { stockName, offsetXHalfMm, offsetYHalfMm, certificates } = awardCertificatePrint as Print;
    const mode = stockName === '' ? 'FULL' : 'ON_STOCK';
    return awardCertificateSheets(certificates, mode, { x: offsetXHalfMm / 2, y: offsetYHalfMm / 2 });
  },
};

const DESK = question(`query ($id: UUID!) { awardCertificateDesk(decisionId: $id) { certificates { ${SHEET} } } }`);

function certificatesIn(data: Readonly<Record<string, unknown>>): readonly AwardCertificate[] {
  return (data['awardCertificateDesk'] as { readonly certificates: readonly AwardCertificate[] }).certificates;
}

/** Rulers and the text of the first line: laid on the stock it shows by how much the printer is off. */
const testSource: PaperSource = {
  slug: 'award-certificate-test',
  kind: 'AWARD_CERTIFICATE_TEST',
  objectType: 'Decision',
  permission: 'award-certificate:print',
  formats: ['pdf'],
  document: DESK,
  paperOf: (data) => awardCertificateSheets(certificatesIn(data).slice(0, 1), 'TEST', { x: 0, y: 0 }),
};

/** What will stand on each certificate, for the divisions to read before it is printed. */
const proofSource: PaperSource = {
  slug: 'award-certificate-proof',
  kind: 'AWARD_CERTIFICATE_PROOF',
  objectType: 'Decision',
  permission: 'award-certificate:print',
  document: DESK,
  paperOf: (data, body) => awardCertificateProof(certificatesIn(data), body),
};

export const awardCertificatePapers: readonly PaperSource[] = [printSource, testSource, proofSource];
