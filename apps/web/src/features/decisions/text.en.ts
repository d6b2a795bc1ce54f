import type { PartialWords } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: PartialWords<typeof vi> = {
  title: 'Decisions',
  caption: 'Decisions of the year',
  none: (year) => `There is no decision in ${year} yet. Decisions are drafted from the result of a council meeting.`,
  status: { DRAFT: 'Waiting for signature', ISSUED: 'Issued' },
  columns: {
    number: 'Number',
    title: 'About',
    date: 'Issued on',
    signer: 'Signed by',
    lines: 'Lines',
    status: 'Status',
  },
  noNumber: 'No number yet',
  facts: {
    number: 'Number',
    issued: 'Issued on',
    signer: 'Signed by',
    period: 'Achievement period',
    meeting: 'Meeting',
    drafted: 'Drafted by',
  },
  lines: 'Annexed list',
  lineColumns: {
    ordinal: 'No.',
    subject: 'Person, collective',
    post: 'Post, division',
    award: 'Title or form',
    dossier: 'Dossier',
  },
  edit: 'Edit subject',
  titleField: 'Subject',
  save: 'Save',
  discard: 'Discard draft',
  issue: 'Sign and issue',
  numberField: 'Number',
  dateField: 'Issued on',
  capacityField: 'Capacity',
  draft: 'Draft decision',
};
