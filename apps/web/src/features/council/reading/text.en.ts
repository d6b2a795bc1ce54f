import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  tab: 'Dossiers to read',
  own: 'Dossiers to read before the meeting',
  progress: (read, all) => `${read}/${all} read`,
  allRead: (all) => `All ${all} dossiers are read.`,
  hint: 'Mark a dossier when you have read it. The secretariat sees how many members have read it, never who has not.',
  over: 'The meeting is over; marks can no longer be changed.',
  read: 'Read',
  readOf: (subject) => `I have read the dossier of ${subject}`,
  item: (ordinal, subject) => `${ordinal}. ${subject}`,
  aside: 'You do not vote on these, so you need not read them',
  nothing: 'You have no dossier to read for this meeting.',
  noItems: 'There is no dossier on the agenda yet.',
  counts: 'Read by the members',
  countsHint: 'How many of those who vote on the item have read it. Whoever stands aside need not.',
  columns: { item: 'Dossier', read: 'Read' },
  countOf: (read, readers) => `${read}/${readers}`,
};
