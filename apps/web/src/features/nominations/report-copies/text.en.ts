import { copyVerdicts } from '../../../lib/words/words.en.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import { reportSections } from '../../../lib/words/achievement-words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Reports with the same wording',
  notCompared: 'The report of achievements is not handed in yet, so it is not compared.',
  none: 'No report with the same wording was found. Handed-in reports of all years were compared.',
  lead: 'This report shares passages with the following. Words of the form, and sentences that many people use, do not count.',
  share: (share) => `${share} the same`,
  of: (award, year, department) => `${award}, ${year}, ${department}`,
  relation: {
    OTHER: 'Like somebody else’s report',
    OWN_EARLIER: 'Like the own report of another year',
    OWN_SAME_YEAR: 'Shared with another nomination of the same year',
  },
  compare: 'Compare the two',
  compareWith: (name) => `with ${name}`,
  waiting: 'Awaits a conclusion',
  verdict: copyVerdicts,
  by: (name, moment) => `Concluded by ${name} at ${moment}`,
  there: 'Concluded at the other nomination.',
  outdated: 'The report has changed since; it has to be concluded anew.',
  belowThreshold: 'Below the share that asks for a conclusion.',
  onlyTold: 'Told for information only.',
  mark: (count) => (count === 1 ? 'Like another report' : `Like ${count} other reports`),
  markCopied: 'Report copied',
  page: {
    title: 'Two reports of achievements compared',
    windowTitle: (code, other) => `Reports ${code} and ${other} compared`,
    list: 'Nominations',
    how: 'Underlined words stand in both. Other names, other figures or another order of sentences make no difference; the share is of the shorter report.',
    usual: (share) =>
      `From ${share} in common with somebody else’s report on, the officer concludes. This holds while the body has set nothing.`,
    set: (share, ground) =>
      `From ${share} in common with somebody else’s report on, the officer concludes (${ground}).`,
    passages: 'Passages in common',
    side: (name, code) => `${name} (${code})`,
    openReport: (name) => `Read the whole report of ${name}`,
    gone: 'The two reports have no passages in common any more.',
    back: 'Back to the nomination',
    section: reportSections,
  },
  judge: {
    title: 'Conclusion',
    field: 'The officer’s conclusion',
    detail: {
      NOT_COPIED: 'The same work done together, or words of the trade',
      COPIED: 'This nomination does not go on until the report is written anew',
    },
    reason: 'Reason',
    reasonHint: 'One or two sentences; kept with your name.',
    missingReason: 'Give the reason.',
    missingVerdict: 'Choose a conclusion.',
    save: 'Record the conclusion',
    saving: 'Recording…',
    saved: 'The conclusion is recorded.',
    none: 'Nobody has concluded yet.',
    notSimilar: 'The two reports have no passages in common any more; there is nothing to conclude.',
    next: 'Concluded to be a copy. Open the nomination and return it so that the report is written anew.',
    tooLong: (limit) => `No more than ${limit} characters.`,
  },
};
