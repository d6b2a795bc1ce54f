import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  act: 'Change time or place',
  title: 'Change time or place',
  invited:
    'The members have been invited. Saving sends the new invitation to all of them; they answer again where time or place is another.',
  notInvited: 'No invitation has been sent yet, so nobody has to answer again.',
  submit: 'Save the change',
  submitInvited: 'Save and send the new invitation',
  busy: 'Saving…',
  done: 'The meeting was changed.',
  doneInvited: 'The meeting was changed and the new invitation sent.',
  problems: {
    past: 'The new time has passed. Enter a time after now.',
    late: 'The meeting has started or is over and can no longer be changed.',
    noRule: (awards) =>
      `On the new day there is no vote rule for: ${awards}. Choose another day, or record the rule in the settings.`,
    emptyAgenda: 'The agenda is empty, so no new invitation can be sent. Put dossiers on it first.',
    hindered: {
      OTHER_COUNCIL:
        'The new day is outside the term of the council that meets. Choose a day within it, or plan another meeting.',
      ROUND_SEALED:
        'A secret ballot of this meeting is sealed for the members of the old day. Annul it before moving the day.',
    },
  },
};
