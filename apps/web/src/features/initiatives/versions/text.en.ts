import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Submissions',
  pageTitle: (code) => `Submissions of ${code}`,
  lead: 'The whole request is kept as it was at each submission. Choose two to see every word that was added or removed.',
  link: 'Compare submissions',
  list: 'What was submitted',
  round: (number) => `Submission ${number}`,
  current: 'Being written',
  submitted: (by, moment) => (by === '' ? `Submitted at ${moment}` : `Submitted by ${by} at ${moment}`),
  returned: (by, moment) => `Returned by ${by} at ${moment}`,
  before: 'Earlier version',
  after: 'Later version',
  compare: 'Compare',
  none: 'The initiative has not been submitted yet, or you may not see its submissions.',
  single: 'Submitted once, so there is nothing to compare yet. The whole text is below.',
  same: 'The two versions do not differ in a single word.',
  unchanged: (fields) => `Unchanged: ${fields}.`,
  apart: 'The confidential part and the evidence are not compared here: see the initiative.',
  empty: 'Nothing written',
  back: 'Open the initiative',
};
