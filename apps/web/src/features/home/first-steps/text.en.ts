import type { FirstStepWords } from './text.ts';

export const en: FirstStepWords = {
  title: 'First steps of the body',
  lead: 'From top to bottom. Each step ticks itself when the records are there.',
  done: 'Done.',
  steps: {
    STRUCTURE: { title: 'Set up the departments', hint: 'Name, short name and first day of each department.' },
    PEOPLE: {
      title: 'Put people on the books',
      hint: 'The first one with the command thidua user add; then the secretary imports the whole list from a file.',
    },
    ROLES: {
      title: 'Seat the secretary and the director',
      hint: 'The first of each with the command thidua user roles; other roles in three steps on the screen.',
    },
    REGIME: {
      title: 'Record what the law leaves to the locality',
      hint: 'The secretary proposes with the legal ground, the director approves. Until then the general rules apply.',
    },
  },
};
