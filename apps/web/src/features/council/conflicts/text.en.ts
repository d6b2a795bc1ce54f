import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  caption: 'Who takes no part in which item because of an interest',
  ownTitle: 'The items you take no part in',
  hintAll:
    'Worked out from the nominations, the divisions and posts on the day of the meeting, the authors of the initiatives that dossiers rest on, and declared relations. Whoever is involved neither votes nor gets a ballot on that item.',
  hintOwn:
    'You neither vote nor get a ballot on these items. If you are involved in another one, declare it before that item is opened.',
  subject: 'Item',
  itemOf: (ordinal, subject) => `${ordinal}. ${subject}`,
  short: {
    SELF: 'Nominee',
    OWN_DEPARTMENT: 'Own collective',
    CO_AUTHOR: 'Author',
    RELATIVE: 'Related',
    DECLARED: 'Declared',
  },
  free: 'Takes part',
  notRecorded: 'recorded when the item is opened',
  none: 'None.',
  freeOf: (names) => `Take part in every item: ${names}.`,
  noItems: 'The agenda has no items yet.',
  noSeats: 'You have no vote on the council of this meeting, so that there is nothing to declare.',
  count: (count) => (count === 1 ? '1 item' : `${count} items`),
  declare: 'Declare an interest',
  declareTitle: 'Declare an interest',
  declareHint: 'Only the kind of reason is recorded and shown in the room. It cannot be taken back.',
  item: 'Item',
  itemRequired: 'Choose an item.',
  member: 'Member',
  memberRequired: 'Choose a member.',
  reason: 'Reason',
  reasonRequired: 'Choose a reason.',
  reasons: {
    RELATIVE: 'A family relation with the nominee',
    CO_AUTHOR: 'Author or co-author of what the dossier rests on',
    DECLARED: 'Another reason that touches impartiality',
  },
  declaring: 'Recording…',
  declared: 'The interest is recorded.',
};
