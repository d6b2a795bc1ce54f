import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './crowded-text.vi.ts';

export const en: Words<typeof vi> = {
  title: (award, passed, allowed) => `${award}: ${passed} items have the share, the limit is ${allowed}. By votes for:`,
  placed: 'Have a place',
  tied: (left) => `Equal votes, ${left} ${left === 1 ? 'place' : 'places'} left`,
  beyond: 'Have the share but no place',
  line: (ordinal, subject, agree) => `${ordinal}. ${subject} (${agree} ${agree === 1 ? 'vote' : 'votes'})`,
  beyondWhat:
    'Who is beyond the limit goes into no decision and no submission: choose those with a place when you draft it.',
  equal: 'Among equals women come first, or collectives of which 70% or more are women.',
  act: (count) => `Vote again between ${count} items with equal votes`,
  askTitle: (count) => `Put ${count} items with equal votes to another vote?`,
  askBody:
    'Each item has a second vote at the end of the agenda, by the same rule. The first result stays and goes into the minutes. After the second, more votes take the place; who no longer has the share does not pass.',
  busy: 'Putting on the agenda…',
  hindrance: {
    MEETING_NOT_OPEN: 'The meeting has not begun or is over: there is no other vote.',
    NOT_CLOSED: 'An item is not closed yet.',
    PASSED: 'These items no longer have equal votes.',
    NOT_ALLOWED: 'The vote rule of this award has no second vote. The council chooses by the order of preference.',
    LOWERED: 'An item was put forward for a lower award.',
    HAS_SECOND:
      'The second vote was equal too. The council chooses by the order of preference and puts it into the minutes.',
    NOT_CERTIFIED: 'The counting team and the chair certify the result before there is another vote.',
  },
};
