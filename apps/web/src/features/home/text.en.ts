import type { PartialWords } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: PartialWords<typeof vi> = {
  title: 'My work',
  heading: 'Work to do',
  summary: (total, overdue) =>
    overdue === 0 ? `You have ${total} tasks.` : `You have ${total} tasks, ${overdue} of them overdue.`,
  nothing: 'Nothing left to do.',
  nothingUntil: (day) => `Nothing left to do. Next date: ${day}.`,
  turn: 'My turn',
  waiting: 'Waiting for others',
  calendar: 'Calendar and dates',
  news: 'For information',
  noWaiting: 'Nothing is waiting for others.',
  noCalendar: 'No dates in the next 14 days.',
  noNews: 'No new results.',
  overdue: (days) => `${days} days overdue`,
  dueToday: 'Today',
  dueIn: (days) => `${days} days left`,
  with: (holder, since) => (since === '' ? `With ${holder}` : `With ${holder} since ${since}`),
  buttons: {
    FINISH_INITIATIVE: 'Continue',
    COMPLETE_INITIATIVE: 'Complete',
    ENDORSE_INITIATIVE: 'Review and endorse',
    RECEIVE_INITIATIVE: 'Receive',
    RECOGNISE_INITIATIVE: 'Record decision',
    NOMINATE_DEPARTMENT: 'Make the list',
    COMPLETE_NOMINATION: 'Complete',
    RECEIVE_NOMINATIONS: 'See nominations',
    PUT_ON_AGENDA: 'Choose a meeting',
    JOIN_MEETING: 'Join',
    VOTE: 'Vote',
    CHAIR_MEETING: 'Run the meeting',
    DRAFT_DECISION: 'Draft decision',
    ISSUE_DECISION: 'Review and sign',
    CHECK_IN_TARGET: 'Update',
  },
};
