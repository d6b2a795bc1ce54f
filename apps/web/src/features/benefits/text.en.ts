import { benefitStates } from '../../lib/words/library-words.en.ts';
import type { BenefitWords } from './text.ts';

/** The time that a check is about. */
function spanOf(months: number, since: number): string {
  return since === 0
    ? `The real benefit from the day of the decision to ${months} months after it.`
    : `The real benefit from ${since} to ${months} months after the decision, without what the check before has told.`;
}

export const en: BenefitWords = {
  title: 'Benefits after recognition',
  states: benefitStates,
  late: (state) => `${state}, overdue`,
  foreseen: 'Foreseen in the request',
  foreseenBy: { author: 'By the authors', user: 'By who applied it' },
  nothingForeseen: 'The request foresees no benefit.',
  real: 'Real',
  after: (months) => `After ${months} months`,
  dueOn: (day) => `To be reported by ${day}`,
  evidence: 'Paper that shows it',
  reason: 'Reason for the return',
  reasonAsked: 'Reason for the return',
  reported: (name, at) => `Reported: ${name}, ${at}`,
  answered: { CONFIRMED: 'Confirmed', RETURNED: 'Returned' },
  answeredBy: (act, name, at) => `${act}: ${name}, ${at}`,
  act: { REPORT: 'Report the benefit', CONFIRM: 'Confirm', RETURN: 'Return' },
  actOf: (act, months) => `${act}: after ${months} months`,
  busy: 'Sending…',
  report: {
    title: (code) => `Report the real benefit of ${code}`,
    body: (months, since) =>
      `${spanOf(months, since)} The head of the division confirms or returns it, the office where the head is an author.`,
    confirm: 'Send',
    done: 'Sent, waiting to be confirmed.',
    amount: 'Amount gained or saved, đồng',
    amountHint: 'Leave empty if it cannot be reckoned in money.',
    words: 'Real benefit',
    wordsHint: 'What became less or more, by how much, where.',
    evidenceHint: 'Number and day of the paper or the minutes.',
  },
  confirm: {
    title: 'Confirm the real benefit?',
    body: (months, since) =>
      `${spanOf(months, since)} Everybody in the body reads it, and the amount counts in the year. Once confirmed it cannot be changed.`,
    confirm: 'Confirm',
    done: 'The benefit is confirmed.',
  },
  giveBack: {
    title: 'Return the reported benefit?',
    body: 'The authors read the reason and report again.',
    confirm: 'Return',
    done: 'Returned to the authors.',
  },
  problems: { NOT_AN_AMOUNT: 'The amount is whole đồng, from 1 to 1,000 billion.' },
  filters: 'Filter benefits after recognition',
  search: 'Search code, title, author',
  anyState: 'Any state',
  caption: (year) => `Checks of benefits due in ${year}`,
  none: (year) => `No check of a benefit is due in ${year}.`,
  columns: {
    title: 'Initiative',
    owner: 'Written by',
    dueOn: 'Due',
    state: 'State',
    amount: 'Amount',
    words: 'Real benefit',
  },
  summary: {
    title: (year) => `Year ${year}`,
    amount: 'Amount confirmed in all',
    reported: 'Waiting to be confirmed',
    waiting: 'To be reported, first or again',
    checks: (count) => `${count} checks`,
    waitingOf: (count, overdue) => (overdue === 0 ? `${count} checks` : `${count} checks, ${overdue} of them overdue`),
  },
};
