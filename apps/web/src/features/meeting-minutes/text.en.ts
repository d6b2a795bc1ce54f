import { FORMULA_WORDS_EN } from '@thidua/domain/council';

import { annulmentReasons, namedChoices } from '../../lib/words/ballot-words.en.ts';
import { conflictReasons } from '../../lib/words/council-words.en.ts';
import { councilRoles } from '../../lib/words/words.en.ts';
import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Minutes',
  windowTitle: (meeting) => `Minutes – ${meeting}`,
  status: {
    DRAFT: 'Being written',
    SIGNED: 'Signed by the secretary',
    FROZEN: 'Signed, no longer changed',
    REPLACED: 'Replaced by a correction',
  },
  ordinal: (ordinal) => (ordinal === 1 ? 'Minutes' : `Correction ${ordinal - 1}`),
  none: 'No minutes yet. The secretary begins them; figures come from the meeting, only what was said and concluded is written.',
  noneMember: 'This meeting has no minutes yet.',
  acts: {
    BEGIN: 'Begin the minutes',
    EDIT: 'Write what was said and concluded',
    DISCARD: 'Discard the draft',
    SIGN: 'Sign (secretary)',
    REOPEN: 'Take the signature back',
    COUNTERSIGN: 'Sign (chair)',
    CORRECT: 'Write a correction',
  },
  busy: 'Recording…',
  done: {
    SAVED: 'Recorded.',
    DISCARD: 'The draft is discarded.',
    SIGN: 'Signed. The chair signs next.',
    REOPEN: 'The signature is taken back.',
    COUNTERSIGN: 'Signed. The minutes are no longer changed.',
    CORRECT: 'A correction is begun.',
  },
  body: {
    write: 'Who was there, votes, shares and seal codes come from the meeting; only the text is written here.',
    DISCARD: 'The text is lost. The figures of the meeting stay.',
    SIGN: 'The figures are kept as they are now, with their SHA-256. The chair signs the same content.',
    REOPEN: 'The signature of the secretary is taken back; the figures are read anew.',
    COUNTERSIGN: 'Nobody changes it after that. A correction is another set of minutes, with its reason.',
    CORRECT: 'The signed minutes stay. The correction begins with their text and holds when both have signed it.',
  },
  fields: {
    note: 'What was said at the meeting',
    conclusion: 'What the chair concluded',
    reason: 'Why it has to be corrected',
  },
  emptyNote: 'Nothing written of what was said.',
  emptyConclusion: 'No conclusion written; the paper says that the chair agrees with the results.',
  reasonOf: (reason) => `Reason of the correction: ${reason}`,
  hindrances: {
    MEETING_NOT_CLOSED: 'The meeting is not over: the chair ends it before the minutes are signed.',
    ROUND_NOT_SETTLED: 'A secret ballot is neither signed by tellers and chair nor void.',
  },
  differ: (parts) =>
    `The records differ from what the secretary signed (${parts}). The secretary takes the signature back, looks and signs again.`,
  parts: {
    meeting: 'the meeting',
    seats: 'the members',
    presence: 'who came and left',
    handovers: 'who presided',
    quorum: 'the number present',
    items: 'the results',
    rounds: 'the secret ballots',
  },
  own: 'You signed as secretary; somebody else signs as chair.',
  open: 'The meeting has minutes that are not signed yet. Load the page again.',
  cards: {
    words: 'Text',
    signatures: 'Signatures',
    present: 'Members',
    results: 'Results',
    rounds: 'Secret ballots',
    others: 'Minutes of this meeting',
  },
  signatures: {
    secretary: 'Secretary',
    chair: 'Chair',
    by: (name, at) => `${name}, ${at}`,
    none: 'Not signed',
    hash: 'Hash of the signed content (SHA-256)',
  },
  presiding: {
    title: 'In the chair',
    whole: (name, role) => `${name}, ${role}`,
    turn: (name, role, from, to) =>
      `${name}, ${role}: from ${from === '' ? 'the beginning' : from} to ${to === '' ? 'the end' : to}`,
    reason: (reason) => `Took the chair; reason: ${reason}`,
  },
  quorum: (present, total, needed) => `${present}/${total} voting members present, ${needed} needed.`,
  quorumAtOpening: (present, total, needed) =>
    `${present}/${total} voting members present at the opening, ${needed} needed.`,
  role: councilRoles,
  columns: {
    name: 'Name',
    role: 'Role',
    presence: 'Present',
    item: 'Nominee',
    formula: 'Result and how it is counted',
  },
  present: 'Present',
  untold: 'Not recorded',
  absent: (reason) => (reason === '' ? 'Absent' : `Absent: ${reason}`),
  away: {
    late: (at) => `Came at ${at}`,
    left: (at) => `Left at ${at}`,
    between: (from, to) => `Left from ${from} to ${to}`,
    because: (line, reason) => `${line} (${reason})`,
  },
  formula: { ...FORMULA_WORDS_EN },
  notDecided: 'Not decided',
  loweredTo: (ordinal) => `Put forward for a lower award as item ${ordinal}.`,
  loweredFrom: (ordinal) => `For a lower award, after item ${ordinal} did not pass.`,
  attempt: (award, attempt) => `${award} (vote ${attempt})`,
  electors: (members, present, excluded) =>
    `${members} members, ${present} present, ${excluded} standing aside, ${members - excluded} entitled to vote.`,
  named: (name, letter, date, choice) =>
    `Opinion by name, not secret: ${name}, letter ${letter} of ${date}: ${choice}.`,
  namedChoices,
  posted: (from, due, comments, answered) =>
    `Posted for comment from ${from} to ${due}: ${comments === 0 ? 'no comment' : `${comments} comments, ${answered} answered`}.`,
  notPosted: 'Posted for comment: none recorded.',
  asideWhy: conflictReasons,
  aside: (names) => `Stood aside: ${names}.`,
  round: (title, code) => `${title} · seal code ${code}`,
  annulled: (reason, text) => `Annulled: ${text === '' ? reason : `${reason}. ${text}`}`,
  annulledBy: (name, at) => (name === '' ? `Found by the system, ${at}` : `By ${name}, ${at}`),
  annulmentReasons,
  voided: (title, code) => `${title} · seal code ${code} · void`,
  tellers: (names) => `Tellers: ${names}`,
  root: (root) => `Hash of the results: ${root}`,
  scans: 'Scans that go with it:',
  scanKinds: {
    COUNT_SHEET: 'Count sheet signed by two tellers',
    BUNDLE: 'Bundle of paper ballots as filed',
    REGISTER: 'Register of papers given out and returned',
    ENVELOPE: 'Outer envelopes and their letters',
    NAMED_LETTER: 'Letter with a named opinion',
  },
};
