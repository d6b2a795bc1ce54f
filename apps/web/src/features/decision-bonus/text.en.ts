import type { DecisionBonusWords } from './text.ts';

export const en: DecisionBonusWords = {
  title: 'Bonus',
  caption: 'The bonus of each line of the list',
  none: 'The list has no line yet.',
  total: 'Total',
  salary: 'Base salary',
  salaryOf: (amount, ground) => `${amount} (${ground})`,
  noSalary: (day) => `No base salary is known for ${day}`,
  day: 'As of',
  dayOfDraft: (day) => `${day} (today). When issued, it is reckoned again by the day of issue.`,
  frozenOn: (day) => `${day}, written down when it was issued`,
  toRecover: 'To be paid back after revocations',
  reckoning: 'How it is reckoned',
  reckoningOf: (ground) => `Multiple times base salary, rounded up to 10.000 đồng (${ground})`,
  payer: 'Paid from',
  payerOf: (ground) => `The body’s emulation and commendation fund (${ground})`,
  fund: (year) => `Fund of ${year}`,
  paidOtherwise: 'Paid by other decisions',
  left: 'Left in the fund',
  leftAfterDraft: 'Left in the fund if issued',
  beyondFund: (amount) =>
    `The bonuses go beyond the fund of the year by ${amount}. Raise the fund under Settings, or look at the list again before signing.`,
  payroll: (year) => `Payroll of ${year}`,
  noPayroll: (year, ground) =>
    `The payroll by grade of ${year} is not among the settings, so the bonuses are not compared with 20% of it (${ground}).`,
  withinPayroll: (most, left, year, ground) =>
    `The bonuses of ${year} stay within 20% of the payroll, which is ${most}; ${left} is left (${ground}).`,
  beyondPayroll: (over, most, year, ground) =>
    `The bonuses of ${year} go ${over} beyond 20% of the payroll (${most}; ${ground}). Only gifts to the fund can pay for that.`,
  fundBeyondPayroll: (most, year, ground) =>
    `The fund among the settings is more than 20% of the payroll of ${year} (${most}). Check it, unless gifts make the difference (${ground}).`,
  yearTitle: (year) => `Bonuses by decisions issued in ${year}`,
  yearCaption: 'Bonuses of the year by budget line',
  ofDecisions: (total, count) => `${total}, ${count} ${count === 1 ? 'decision' : 'decisions'}`,
  noBudgetLine: 'No budget line recorded',
  yearColumns: { line: 'Budget line', decisions: 'Decisions' },
  columns: {
    ordinal: 'No.',
    subject: 'Person, collective',
    award: 'Award',
    how: 'Reckoning',
    amount: 'Bonus',
    ground: 'Ground',
  },
  sum: (multiple, salary, unrounded) => `${multiple} × ${salary} = ${unrounded}`,
  multiplied: (person, times, unrounded) => `A person’s ${person} × ${times} = ${unrounded}`,
  rounded: (amount) => `rounded up to ${amount}`,
  notInLaw: 'The law names no bonus; not in the total.',
  higherTitle: (ordinal, award) =>
    `Not paid: for the same subject and period the higher title ${award} is paid (line ${ordinal}).`,
  paidBefore: (amount, paper) => `Not paid: decision ${paper} paid ${amount} for a title of the same period.`,
  difference: (before, paper, left) =>
    `Decision ${paper} paid ${before} for a title of the same period; the difference of ${left} is paid.`,
  recover: (amount) => `The award was revoked: ${amount} is to be paid back.`,
  upTo: 'The law names the most only; not in the total.',
  otherReading: (amount) => `If a person’s bonus is rounded before it is multiplied: ${amount}.`,
  unread: 'The multiple was not compared with the text itself; look before paying.',
};
