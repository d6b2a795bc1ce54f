import type { Words } from '../lib/text/define-text.ts';
import type { vi } from './paper-text.vi.ts';

export const en: Words<typeof vi> = {
  button: 'Download the paper',
  lead: 'The official paper, laid out by Decree 30/2020/NĐ-CP, with the figures as they are saved.',
  docx: 'Word (.docx)',
  pdf: 'PDF (.pdf)',
  hint: 'Word to go on writing and to submit for signature. PDF to read and to print page by page.',
  running: 'Being written…',
  done: (name) => `${name} was downloaded.`,
  tooMany: (minutes) => `Sixty papers can be downloaded an hour. The next one in ${minutes} minutes.`,
  notFound: 'This paper is gone, or you may not see it.',
};
