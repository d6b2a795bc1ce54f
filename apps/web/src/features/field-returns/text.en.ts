import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Rounds of completion',
  round: (round) => `Completion round ${round}`,
  by: (name, moment) => `Returned by ${name} on ${moment}`,
  answered: (name, moment) => `Sent again by ${name} on ${moment}`,
  dueOn: (day) => `To be completed by ${day}`,
  needed: (round) => `More needed (round ${round})`,
  due: 'To be completed:',
  onlyThese: 'Only the fields named here can be changed; the others stay as sent.',
  remark: 'To complete',
  locked: 'Not among the fields to complete, so it is not changed in this round.',
  empty: 'Not given',
  state: { WAITING: 'not sent again yet', CHANGED: 'changed, see what was added and removed', SAME: 'unchanged' },
  sealed: 'Confidential content is not shown here.',
  withdrawal: {
    asked: (moment) => `Asked to withdraw on ${moment}`,
    refused: (moment) => `The secretariat did not agree on ${moment}`,
    waiting: 'The secretariat has not answered yet.',
  },
  dialog: {
    fields: 'Fields to complete',
    remarkFor: (field) => `What to complete in “${field}”`,
    confirm: 'Return for completion',
    busy: 'Returning…',
    noField: 'Choose at least one field to complete.',
    noRemark: (field) => `Say what is to be completed in “${field}”.`,
    tooLong: (field, limit, actual) =>
      `What to complete in “${field}” may not exceed ${limit} characters. It has ${actual}.`,
    noteTooLong: (limit, actual) => `The general remark may not exceed ${limit} characters. It has ${actual}.`,
    dayInPast: 'The last day must be today or later.',
    notOfForm: (field) => `The form of today has no field “${field}”. Unselect it.`,
    other: 'Not returned: something is not valid.',
  },
};
