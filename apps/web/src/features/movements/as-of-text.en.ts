import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './as-of-text.vi.ts';

export const en: Words<typeof vi> = {
  label: 'As of',
  show: 'Show',
  back: 'Back to today',
  wrong: 'Choose a day that is over.',
  title: (day) => `Figures at the end of ${day}`,
  explained:
    'Made of decisions, ratings and results that were on record and confirmed by then. Later corrections and revocations change nothing here.',
  arrange: 'Arranged by',
  byGroup: 'Group of targets',
  byOwner: 'Division that follows them up',
  byTag: 'Tag',
  anyTag: 'Any tag',
  noTag: 'Without a tag',
  noOwner: 'Given to no division',
  reached: (met, total) => `${met}/${total} met`,
  baseBoth: (start, end) => `Out of: ${start} at the start of the year, ${end} at its end (until then: today).`,
  party:
    'The Party cell was rated lower than planned, so the collective is not considered for commendation by those above (Circular 12/2019/TT-BNV, Art. 2.7).',
  above: 'Decided by those above; this body only proposes.',
  notes: 'Good to know',
  print: 'Print the board',
};
