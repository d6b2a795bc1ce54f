import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Agreement of numbers',
  lead: 'Every number and every name is compared in all its places. While one differs, no decision or submission is signed.',
  loading: 'Comparing…',
  nothing: 'Nothing to compare yet: the meeting has no result, no minutes and no list.',
  noMinutes: 'The secretary has signed no minutes yet, so they are not compared.',
  agree: (count) => `All ${count} numbers agree.`,
  differ: (count) => (count === 1 ? '1 number differs' : `${count} numbers differ`),
  check: {
    PRESENT: 'Members present',
    ITEMS: 'Items with a result',
    PASSED: 'Nominations that passed',
    LISTED: 'Lines of the list, and passed nominations behind them',
    NAME: 'Names',
    AWARD: 'Awards',
    BALLOTS: 'Issued – returned – valid – invalid',
    COUNTS: 'Agree – disagree – no opinion',
    SHARE: 'Agree/base – needed',
    OUTCOME: 'Outcome',
  },
  source: {
    SCREEN: 'screen',
    TALLY: 'tally sheet',
    RECOUNT: 'votes counted again',
    MINUTES: 'minutes',
    DECISION: 'decision',
    SUBMISSION: 'submission',
  },
  outcome: { PASSED: 'Passed', NOT_PASSED: 'Not passed' },
  fits: (equal, all) => `${equal}/${all} agree`,
  ok: 'agrees',
  wrong: 'differs',
};
