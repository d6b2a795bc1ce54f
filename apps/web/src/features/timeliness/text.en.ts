import type { TimelinessWords } from './text.ts';

export const en: TimelinessWords = {
  title: 'Timely praise',
  lead: (isNewLaw) =>
    isNewLaw
      ? 'Days from the achievement to the decision. Basis: praise in time, article 5, 2a of the Law on Emulation and Commendation of 2022.'
      : 'Days from the achievement to the decision. Basis: article 40, 3 of Decree 91/2017 on when a commendation is given.',
  how: 'Counted from the achievement of the role model that is linked with the decision; else from the last day of the period rewarded, or of the phase that was over. Decided before that day: 0 days. What waits is counted to today.',
  divisions: 'By unit',
  divisionsCaption: (year) => `Timely praise of ${year} by unit`,
  all: 'All',
  decided: 'Decided',
  waiting: 'Waiting for a decision',
  of: (list, division) => `${list}: ${division}`,
  columns: {
    division: 'Unit',
    decided: 'Decided',
    median: 'Median (days)',
    longest: 'Longest (days)',
    waiting: 'Waiting',
    waitingLongest: 'Longest wait (days)',
    subject: 'Person or collective',
    award: 'Title or form',
    from: 'Counted from',
    decision: 'Decision',
    days: 'Days',
  },
  base: {
    ACHIEVEMENT: 'achievement',
    PERIOD: 'end of the period',
    PHASE: 'end of the phase',
    PROPOSAL: 'proposal',
  },
  from: (day, base) => `${day}, ${base}`,
  noStart: 'Nothing to count from',
  decision: (number, day) => `${number} of ${day}`,
  roleModel: 'Role model',
  listOf: (name) => `View the lines of ${name}`,
  none: (year) => `Nothing that you may see was rewarded in ${year} yet.`,
  noneDecided: 'Nothing was decided yet.',
  noneWaiting: 'Nothing waits for a decision.',
  clear: 'View all units',
  print: 'Print',
};
