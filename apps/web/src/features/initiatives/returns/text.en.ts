import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Rounds of completion',
  round: (round) => `Completion round ${round}`,
  by: (name, moment) => `Returned by ${name} on ${moment}`,
  needed: (round) => `More needed (round ${round})`,
  due: 'To be completed:',
  onlyThese: 'Only the fields named here can be changed; the others stay as submitted.',
  fields: { confidential: 'Information to be kept confidential', evidence: 'Evidence' },
  remark: 'To complete',
  locked: 'Not among the fields to complete, so it is not changed in this round.',
  empty: 'Not given',
  state: { WAITING: 'not sent again yet', CHANGED: 'changed', SAME: 'unchanged' },
  sealed: 'Confidential content is not shown here.',
  before: 'When returned',
  after: 'When sent again',
  dialog: {
    title: (code) => `Return ${code} for completion?`,
    body: 'Choose the fields to complete and say what is to be changed. The writer can change only these, and sends it again.',
    fields: 'Fields to complete',
    remarkFor: (field) => `What to complete in “${field}”`,
    note: 'General remark to the writer',
    confirm: 'Return for completion',
    busy: 'Returning…',
    done: (code) => `${code} was returned for completion.`,
    noField: 'Choose at least one field to complete.',
    noRemark: (field) => `Say what is to be completed in “${field}”.`,
  },
};
