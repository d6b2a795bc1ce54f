import type { Words } from '../../../lib/text/define-text.ts';
import { nominationFields } from '../../../lib/words/return-words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  fields: nominationFields,
  groups: { dossier: 'Nomination', report: 'Report of achievements' },
  due: { RECEIPT: 'To be received by', MENDING: 'To be completed by', CHECK: 'To be appraised by' },
  noDay: 'Not set',
  toReport: 'Open the report of achievements',
  toJudgements: 'Open the confirmations of the head',
  dialog: {
    title: (code) => `Return ${code} for completion?`,
    body: 'Choose the fields to complete and say what is to be changed. The division can change only these, and sends it again; it comes back to the officer who returned it.',
    note: 'General remark to the division',
    dueOn: 'Last day',
    dueHint: 'Left empty, the body’s own time holds.',
    done: (code) => `${code} was returned for completion.`,
  },
};
