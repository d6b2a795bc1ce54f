import { submissionPaper, type SubmissionOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The tờ trình with its two lists; a draft until it is signed. */
export const submissionPapers: readonly PaperSource[] = [
  {
    slug: 'submission',
    kind: 'SUBMISSION_PAPER',
    objectType: 'Submission',
    permission: 'submission:read',
    document: question(`
      query ($id: UUID!) {
        submission(id: $id) {
          year status recipient title content documentNumber sign signedOn signatureBlock
          lines {
            code award subjectName subjectPost summary agreeCount baseCount sets filesGround setsGround
            nomination { dossierPapers { paper state } }
          }
          wording { texts { part text } }
        }
      }`),
    officialIds: async (db, organisationId) => {
      const where = { organisationId, status: { in: ['SIGNED' as const, 'DISPATCHED' as const] } };
      return (await db.submission.findMany({ where, select: { id: true } })).map(({ id }) => id);
    },
    paperOf: ({ submission }, body) => submissionPaper(submission as SubmissionOfPaper, body),
  },
];
