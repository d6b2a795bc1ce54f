import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  fields: { confidential: 'Information to be kept confidential', evidence: 'Evidence' },
  sealed: 'Confidential content is not shown here.',
  dialog: {
    title: (code) => `Return ${code} for completion?`,
    body: 'Choose the fields to complete and say what is to be changed. The writer can change only these, and sends it again.',
    note: 'General remark to the writer',
    done: (code) => `${code} was returned for completion.`,
  },
};
