import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './lower-text.vi.ts';

export const en: Words<typeof vi> = {
  act: (ordinal) => `Consider a lower award for item ${ordinal}`,
  title: (subject) => `Put ${subject} forward for a lower award?`,
  body: (award) =>
    `The result on ${award} stays as counted and goes into the minutes. A new nomination with its own number is made, its criteria are checked by the records of this moment, and a new item is added at the end of the agenda under the vote rule of the award chosen.`,
  choose: 'The lower award',
  confirm: 'Put on the agenda',
  done: (award, ordinal) => `Put forward for ${award} at item ${ordinal}.`,
  hindrance: {
    MEETING_NOT_OPEN: () => 'The meeting is not running.',
    NOT_CLOSED: () => 'The vote on this item is not closed.',
    PASSED: () => 'This item has passed; no lower award is considered.',
    VOTED_ON_AGAIN: () => 'This item has a second vote. Consider a lower award after that one.',
    LOWERED_ALREADY: () => 'A lower award is considered at another item already.',
    NOT_CERTIFIED: () => 'The counting team and the chair certify the result first.',
    NOT_LOWER: () => 'This award is not below the one just voted on, or is not for this kind of nominee.',
    STANDS_ALREADY: (facts) =>
      `Nomination ${facts} proposes this award this year already. Put that one on the agenda, or see how it ended.`,
    NO_RULE: (facts) => `There is no vote rule on the day of the meeting for ${facts}. Add one under Rules.`,
    NOT_POSTED: () =>
      'The body wants this award posted for comments before the council. Make the nomination, post it, and bring it to a later meeting.',
    CRITERIA: (facts) => `The criteria of the lower award are not met. ${facts}`,
    PLACES_TAKEN: (facts) => `The places of this award are all taken: ${facts} passed.`,
  },
};
