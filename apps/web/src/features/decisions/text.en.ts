import type { Words } from '../../lib/text/define-text.ts';
import { decisionStatuses } from '../../lib/words/words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Decisions',
  caption: 'Decisions of the year',
  none: (year) => `There is no decision in ${year} yet. Decisions are drafted from the result of a council meeting.`,
  status: decisionStatuses,
  kinds: { CORRECTION: 'Correction', SUPPLEMENT: 'Supplement' },
  columns: {
    number: 'Number',
    title: 'About',
    date: 'Issued on',
    signer: 'Signed by',
    lines: 'Lines',
    status: 'Status',
  },
  signature: {
    title: 'The signature as it will be printed',
    needsDate: 'Enter the date of issue to see how the signature will be printed.',
    loading: 'Looking up the signature…',
    bonus: (total, salary) => `Bonuses of ${total} in all, by that day’s base salary of ${salary}.`,
    unknown: 'The signature cannot be shown now. The right capacity is recorded all the same.',
    notSigner: 'You no longer sign decisions. Close this window and load the page again.',
    lent: (paper, from, to) => `delegation ${paper}, from ${from} to ${to}`,
    outside: (day, lent) => `${day} lies outside the days of ${lent}.`,
    why: {
      DIRECTOR: () => 'The head of the body signs, without a mark.',
      ON_BEHALF: (post) => `The post on the date of issue is ${post}: a deputy signs on behalf (KT.).`,
      BY_AUTHORITY: (post) => post,
      ACTING: (post) => `The post on the date of issue is ${post}: signed as acting (Q.).`,
    },
    byDelegation: {
      DIRECTOR: (lent) => lent,
      ON_BEHALF: (lent) => `On behalf (KT.) by ${lent}.`,
      BY_AUTHORITY: (lent) => `By authority (TUQ.) of ${lent}.`,
      ACTING: (lent) => `Acting (Q.) by ${lent}.`,
    },
  },
  noNumber: 'No number yet',
  facts: {
    number: 'Number',
    issued: 'Issued on',
    signer: 'Signed by',
    delegation: 'Signed under',
    lent: (paper, from, to) => `Delegation ${paper}, from ${from} to ${to}`,
    period: 'Achievement period',
    periodOf: (from, to) => `from ${from} to ${to}`,
    meeting: 'Meeting',
    drafted: 'Drafted by',
    draftedBy: (name, at) => `${name}, ${at}`,
  },
  lines: 'Annexed list',
  lineColumns: {
    ordinal: 'No.',
    subject: 'Person, collective',
    post: 'Post, division',
    award: 'Title or form',
    dossier: 'Dossier',
    note: 'Note',
    acts: 'What can be done',
  },
  revokedLines: (count) => `${count} ${count === 1 ? 'line' : 'lines'} revoked`,
  changeLines: {
    open: 'Take out, add lines',
    title: 'Which lines stand in the decision?',
    listed: 'In the draft now. What you untick waits for another decision.',
    waiting: 'Passed by the council and without a decision. Tick to put in.',
    nobodyWaits: 'No other nomination of this meeting waits for a decision.',
    confirm: 'Save the list',
    done: 'List saved and numbered anew.',
    none: 'Keep at least one line. If the decision is not needed, discard the draft.',
    taken: 'A nomination has just gone into another decision. Close this window and choose again.',
    stopped: (lines) =>
      `Checked again, some nominations no longer meet the conditions; the list is unchanged. ${lines} Untick them, or open the dossier first.`,
    quota: (nominated, allowed, base) =>
      `With this list there are ${nominated} Chiến sĩ thi đua cơ sở; the law allows ${allowed} at most (of ${base} Lao động tiên tiến). Untick some of these lines.`,
  },
  edit: 'Edit draft',
  editTitle: 'Edit subject',
  period: {
    legend: 'Achievement period',
    hint: 'Printed on the decision; the next award counts from its last day. A sudden achievement has its day, a movement its own time.',
    from: 'From',
    to: 'To',
    add: 'Line with a period of its own',
    addPlaceholder: 'Choose a line that differs from the common period',
    drop: 'Use the common period',
    own: (from, to) => (from === to ? `Achievement of ${from}` : `Achievement from ${from} to ${to}`),
    beforeSigning: (from, to, own) =>
      own === 0
        ? `Achievement period from ${from} to ${to}.`
        : `Achievement period from ${from} to ${to}; ${own} ${own === 1 ? 'line has' : 'lines have'} another, see the list.`,
    missing: 'Enter the date.',
    problems: {
      ENDS_BEFORE_IT_STARTS: 'The last day must not be before the first.',
      AFTER_DRAFT:
        'The last day must not be after the day of the draft; what is for a whole year may run to 31/12 of that year.',
      TITLE_OVER_A_YEAR: 'A title is considered for a year: the period is 12 months at most.',
    },
  },
  titleField: 'Subject',
  titleHint: 'Say what the decision is about. Up to 500 characters.',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Draft saved.',
  discard: 'Discard draft',
  discardTitle: 'Discard this draft?',
  discardBody: 'The nominations in it are passed again and can enter another decision.',
  discarding: 'Discarding…',
  discarded: 'Draft discarded.',
  issue: 'Sign and issue',
  issueTitle: 'Sign and issue the decision',
  numberField: 'Number',
  numberHint: (suggested, sign) => `The next number of the year is ${suggested}. Sign: ${sign}.`,
  dateField: 'Issued on',
  otherYear: (issued, year) =>
    `This day is in ${issued}, the decision rewards ${year}. The number is one of the register of ${issued}.`,
  issueFinal:
    'Once issued, the decision can no longer be changed; the awards enter the history of each person and collective.',
  issueFinalCorrection: 'Once issued it cannot be changed; certificates and the check page say what was corrected.',
  issuing: 'Issuing…',
  issued: (number) => `Decision ${number} issued.`,
  problems: {
    title: 'Enter the subject, at most 500 characters.',
    number: 'Enter the number as a whole number above 0.',
    date: 'Enter the date of issue.',
    dateFuture: 'The date of issue must not be after today.',
    dateBefore: 'The date of issue must not be before the council’s meeting.',
    stale: 'The draft was just changed by someone else. The new version is shown; look and do it again.',
    wrongState: 'This decision is issued or discarded; this can no longer be done. The page was loaded again.',
    signerRewarded: (ordinals) =>
      `The signatory is on the list (line ${ordinals}). Someone else must sign, or the office takes that line out by “Take out, add lines”.`,
    principalRewarded: (ordinals) =>
      `Who gave the authority is on the list (line ${ordinals}). A signatory by authority (TUQ.) cannot sign; a deputy (KT.) can, or the office takes that line out by “Take out, add lines”.`,
    outsideDelegation: (paper, days, day) =>
      `Delegation ${paper} holds ${days} only; ${day} is outside its days, or it was ended.`,
    numbersDiffer: (count) =>
      `${count} ${count === 1 ? 'number differs' : 'numbers differ'} between the papers of the meeting. See “Agreement of numbers”, put it right, then sign.`,
    samePerson: 'Drafter and signatory must be two people.',
    stopped: (lines: string) =>
      `Checked again, some nominations no longer meet the conditions; nothing was done with the decision. ${lines} Open the dossier, check it again and let it past the condition, or the office takes it out by “Take out, add lines”.`,
    overriderSigns: (ordinals: string) =>
      `You let the nomination in line ${ordinals} past a condition, so you do not sign this decision; someone else must.`,
    quota: (nominated, allowed, base) =>
      `The list has ${nominated} Chiến sĩ thi đua cơ sở; the law allows ${allowed} at most (of ${base} Lao động tiên tiến). The office takes some of these lines out by “Take out, add lines”.`,
    quotaInChoice: (nominated, allowed, base) =>
      `The list has ${nominated} Chiến sĩ thi đua cơ sở; the law allows ${allowed} at most (of ${base} Lao động tiên tiến). Untick some of these lines and draft again; who is left waits for a later decision.`,
    supplementReason: 'Say why, in no more than 500 characters.',
    dateBeforeAmended: 'The date of issue cannot be before that of the decision it is about.',
    noneChosen: 'Choose at least one nomination.',
    nothingPassed: 'This meeting has no passed nomination left without a decision.',
    failed: 'Not done. What you typed is still here, try again.',
  },
  cancel: 'Cancel',
  draft: 'Draft decision',
  draftTitle: 'Which nominations stand in the decision?',
  supplementTitle: 'Who is added to the decision?',
  supplementReason: 'Reason',
  draftHint: 'Nominations that the council passed and that have no decision yet. Untick those for another decision.',
  draftOf: (count) => `Draft decision (${count} ${count === 1 ? 'nomination' : 'nominations'})`,
  drafting: 'Drafting…',
};
