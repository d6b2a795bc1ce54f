import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  current: 'Under discussion',
  itemOf: (ordinal, count) => `Item ${ordinal}/${count}`,
  none: 'No item yet. Move to one, and the phones of the members and the screen in the room follow.',
  previous: 'Previous item',
  next: 'Next item',
  begin: 'Go to the first item',
  goToOf: (ordinal) => `To item ${ordinal}`,
  moving: 'Moving…',
  late: 'The meeting is not going on. The page was read again.',
  dossier: 'Read the dossier',
  follow: {
    on: 'This page follows the chair.',
    off: 'You look around by yourself; this page stays where you are.',
    elsewhere: (ordinal, subject) => `The chair is at item ${ordinal}: ${subject}.`,
    turnOn: 'Follow the chair',
    turnOff: 'Look around',
    back: 'Back to the current item',
  },
};
