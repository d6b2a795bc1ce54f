import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  key: 'What is crossed out was removed, what is underlined was added.',
  deleted: ' [removed: ',
  added: ' [added: ',
  end: '] ',
};
