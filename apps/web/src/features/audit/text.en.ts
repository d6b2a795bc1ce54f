import type { PartialWords } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: PartialWords<typeof vi> = {
  title: 'Audit log',
  lead: 'Each change is a line chained to the one before it by a hash; nobody can change or delete one.',
  caption: 'Audit log, newest first',
  none: 'No entries yet.',
  columns: { seq: 'No.', at: 'At', actor: 'Who', action: 'What', object: 'On', data: 'Detail' },
  filter: 'Kind of act',
  all: 'All',
};
