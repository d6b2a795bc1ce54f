import type { Words } from '../../../lib/text/define-text.ts';
import { similarityVerdicts } from '../../../lib/words/words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Similar content',
  pageTitle: (code) => `Content similar to ${code}`,
  none: 'No initiative with similar content was found.',
  noneLead:
    'Compared with the initiatives of all years, also without diacritics, with paragraphs in another order or other names.',
  found: (count) => `${count} initiatives have similar passages; the differences are given where they are needed.`,
  open: (count) => `See ${count} similar`,
  toExplain: (count) => `Say what is different from ${count} of them before you submit.`,
  codeAndYear: (code, year) => `${code}, ${year}`,
  backToWriting: 'Back to writing',
  openDossier: 'Open the dossier',
  againstLibrary:
    'Compared with the recognised initiatives of all years and with your own. Drafts of others are never compared.',
  againstAll: 'Compared with every initiative that was ever submitted. Drafts are never compared.',
  commonLeftOut: 'Phrases that many dossiers share do not count.',
  thresholdUsual: (share) =>
    `From ${share} on the author says what is different before submitting and the office concludes before receipt. Used while the body has set no share of its own.`,
  thresholdBy: (share, ground) =>
    `From ${share} on the author says what is different before submitting and the office concludes before receipt (${ground}).`,
  share: (share) => `${share} the same`,
  shareHint: 'of the shorter text',
  passages: 'Passages that are the same',
  own: 'This initiative',
  other: (code) => `Initiative ${code}`,
  passageIn: {
    title: 'Name',
    before: 'Situation before',
    solution: 'Solution',
    novelty: 'What is new',
    conditions: 'Conditions',
    authorBenefit: 'Benefit, authors’ view',
    userBenefit: 'Benefit, users’ view',
  },
  authors: 'Authors',
  difference: {
    title: 'What is different, by the author',
    field: (code) => `How this initiative differs from ${code}`,
    hint: 'One or two sentences: another way, scope or audience; if it builds on the other, what was added.',
    needed: 'Needed before you submit.',
    save: 'Save the difference',
    saving: 'Saving…',
    saved: (code) => `The difference from ${code} was saved.`,
    none: 'The author has not said.',
  },
  verdict: {
    title: 'Conclusion of the office',
    field: 'Conclusion',
    name: similarityVerdicts,
    detail: {
      DUPLICATE: 'The same solution as one that exists',
      DISTINCT: 'Similar words, another solution',
      BUILDS_ON: 'Starts from an existing solution and adds to it',
    },
    reason: 'Reason for the conclusion',
    needed: 'Needed before receipt.',
    save: 'Record the conclusion',
    saving: 'Recording…',
    saved: (code) => `The conclusion about ${code} was recorded.`,
    by: (name, moment) => `Concluded by ${name} at ${moment}`,
    outdated: 'The text has changed since this conclusion; conclude again.',
    none: 'No conclusion yet.',
  },
  problem: {
    difference: 'Say what is different.',
    reason: 'Give the reason for the conclusion.',
    verdict: 'Choose a conclusion.',
    tooLong: (limit) => `At most ${limit} characters.`,
    notSimilar: 'The two have no passage in common any more. The page was loaded again.',
    stale: 'Somebody else has just written here. The page shows the new version; look at it and go on.',
    invalid: 'The initiative has moved on; nothing can be recorded here any more.',
    failed: 'It could not be saved. Check the network and try again; what you typed is still here.',
  },
};
