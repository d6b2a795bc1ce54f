import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const awardCertificateCalls: Calls = {
  'Query.awardCertificateDesk': { document: `{ awardCertificateDesk(decisionId: "${NO_ID}") { decisionId } }` },
  'Query.awardCertificatePrint': { document: `{ awardCertificatePrint(id: "${NO_ID}") { id } }` },
  'Mutation.printAwardCertificates': {
    document:
      'mutation ($input: PrintAwardCertificatesInput!) { printAwardCertificates(input: $input) { __typename } }',
    variables: {
      input: {
        id: NO_ID,
        decisionId: NO_ID,
        lineIds: [NO_ID],
        stockName: '',
        offsetXHalfMm: 0,
        offsetYHalfMm: 0,
        reason: '',
      },
    },
  },
};
