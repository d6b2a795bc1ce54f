import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Withdrawal after receipt',
  rule: {
    WITH_CONSENT:
      'The secretariat has received the nomination. It is withdrawn by request, once the secretariat agrees.',
    TAKEN_OFF_FIRST:
      'The nomination is posted or on an agenda. Withdrawal can be asked for until the council has voted.',
  },
  takenOffFirst: {
    POSTED: 'The nomination is posted. Take it off the posting before it can be let go.',
    ON_AGENDA: 'The nomination is on an agenda. Take it off the agenda before it can be let go.',
  },
  toMeeting: 'Open the meeting',
  ask: {
    open: 'Ask to withdraw',
    title: (code) => `Ask to withdraw nomination ${code}?`,
    body: 'The secretariat answers. Until then the nomination goes on no agenda.',
    reason: 'Reason',
    confirm: 'Send the request',
    busy: 'Sending…',
    done: (code) => `The request to withdraw ${code} was sent.`,
  },
  agree: {
    open: 'Agree',
    title: (code) => `Let nomination ${code} be withdrawn?`,
    body: 'The council will not consider it. A withdrawn nomination is not opened again; the reason stays with it.',
    reason: 'Reason',
    confirm: 'Agree',
    busy: 'Recording…',
    done: (code) => `Nomination ${code} was withdrawn.`,
  },
  refuse: {
    open: 'Do not agree',
    title: (code) => `Refuse the withdrawal of ${code}?`,
    body: 'The nomination goes on as usual. The division reads the reason as written.',
    reason: 'Why not',
    confirm: 'Do not agree',
    busy: 'Sending…',
    done: (code) => `The request to withdraw ${code} was answered.`,
  },
};
