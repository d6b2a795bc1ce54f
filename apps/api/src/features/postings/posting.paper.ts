import { postingNotice, type PostingOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The notice with the list of names; a draft until the posting opens. */
export const postingPapers: readonly PaperSource[] = [
  {
    slug: 'posting-notice',
    kind: 'POSTING_NOTICE',
    objectType: 'Posting',
    permission: 'posting:read',
    document: question(`
      query ($id: UUID!) {
        posting(id: $id) {
          status year title notice fromOn dueOn
          lines { award subjectName post departmentName summary takenOffOn }
          signature { capacity name }
          wording { texts { part text } }
        }
      }`),
    paperOf: ({ posting }, body) => postingNotice(posting as PostingOfPaper, body),
  },
];
