import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const certificateCalls: Calls = {
  'Query.initiativeCertificates': { document: '{ initiativeCertificates(year: 2021) { totalCount } }' },
  'Query.initiativeCertificate': { document: `{ initiativeCertificate(id: "${NO_ID}") { id } }` },
  'Query.certificateIssue': { document: `{ certificateIssue(id: "${NO_ID}") { id } }` },
  'Query.certificateDesk': { document: '{ certificateDesk(year: 2021) { nextNumber } }' },
  'Mutation.issueCertificates': {
    document: 'mutation ($input: IssueCertificatesInput!) { issueCertificates(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        initiativeIds: [NO_ID],
        issuedOn: '2021-11-25',
        signerPost: 'Giám đốc',
        signerName: 'Phạm Ngọc Sơn',
      },
    },
  },
  'Mutation.saveCertificateText': {
    document: 'mutation ($input: SaveCertificateTextInput!) { saveCertificateText(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, summary: 'Lập kho hồ sơ điện tử.', benefit: '' } },
  },
};
