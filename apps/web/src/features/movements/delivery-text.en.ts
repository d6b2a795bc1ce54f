import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './delivery-text.vi.ts';

export const en: Words<typeof vi> = {
  sent: (day, way) => `sent ${day}, ${way}`,
  notSent: 'no day of sending yet',
  ways: {
    DOCUMENT_SYSTEM: 'Document exchange',
    EMAIL: 'E-mail',
    PAPER: 'On paper',
    MEETING: 'Told at a meeting',
  },
  record: 'Record a sending…',
  title: 'Record that the plan was sent',
  recipients: 'Sent to',
  sentOn: 'Day of sending',
  way: 'How',
  confirm: 'Record the day',
  busy: 'Recording…',
  recorded: 'The sending is recorded.',
  problems: {
    IN_FUTURE: 'The day has not come yet.',
    BEFORE_LAUNCH: 'The day is before the launch.',
    UNKNOWN: 'The recipients have just been changed. Close this box, open it again and choose.',
  },
  readers: 'Who has read it',
  department: 'Unit',
  people: 'Have read',
  head: 'Head',
  headRead: 'has read',
  headNotRead: 'not yet',
  mark: 'I have read the plan',
  markBusy: 'Recording…',
  marked: 'You have said that you read the plan.',
};
