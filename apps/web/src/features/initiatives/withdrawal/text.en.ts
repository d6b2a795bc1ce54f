import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Withdrawing',
  rule: {
    WITH_CONSENT: 'Scoring has begun. To withdraw, ask first: the secretariat has to agree.',
    VOTED: 'The council has voted or it is decided, so it cannot be withdrawn.',
  },
  coauthor:
    'The owner withdraws the request. A co-author takes back only the own consent, while the request is being mended.',
  reason: 'Reason',
  ask: {
    open: 'Ask to withdraw',
    title: 'Ask to withdraw the initiative?',
    body: 'The secretariat answers. Scoring goes on meanwhile.',
    confirm: 'Send',
    busy: 'Sending…',
    done: 'The secretariat is asked.',
  },
  agree: {
    open: 'Agree',
    title: 'Agree to the withdrawal?',
    body: 'Scoring stops, the council does not judge it. What is withdrawn cannot be sent again.',
    confirm: 'Agree',
    busy: 'Recording…',
    done: 'The initiative is withdrawn.',
  },
  refuse: {
    open: 'Do not agree',
    title: 'Not agree to the withdrawal?',
    body: 'It is judged to the end. Its author reads the reason.',
    confirm: 'Do not agree',
    busy: 'Sending…',
    done: 'The author is answered.',
  },
  problems: { IN_A_SITTING: 'It is in a sitting of the council and cannot be withdrawn.' },
};
