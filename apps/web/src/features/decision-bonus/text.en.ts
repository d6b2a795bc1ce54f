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
  reckoning: 'How it is reckoned',
  reckoningOf: (ground) => `Multiple times base salary, rounded up to 10.000 đồng (${ground})`,
  payer: 'Paid from',
  payerOf: (ground) => `The body’s emulation and commendation fund (${ground})`,
  columns: {
    ordinal: 'No.',
    subject: 'Person, collective',
    award: 'Award',
    how: 'Reckoning',
    amount: 'Bonus',
    ground: 'Ground',
  },
  sum: (multiple, salary, unrounded) => `${multiple} × ${salary} = ${unrounded}`,
  rounded: (amount) => `rounded up to ${amount}`,
  notInLaw: 'The law names no bonus; not in the total.',
  higherTitle: (ordinal, award) =>
    `Not paid: for the same subject and period the higher title ${award} is paid (line ${ordinal}).`,
  upTo: 'The law names the most only; not in the total.',
  otherReading: (amount) => `If a person’s bonus is rounded before it is multiplied: ${amount}.`,
  unread: 'The multiple was not compared with the text itself; look before paying.',
};
