import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'One achievement, one commendation',
  none: 'No other nomination or award was found for this achievement.',
  lead: 'The same nominee is proposed for, or was given, the following as well.',
  weight: { SAME: 'The same achievement', LIKELY: 'To be confirmed as another one' },
  ground: {
    MOVEMENT: 'The same movement',
    ACHIEVEMENT: 'The same achievement',
    DAY: 'The same day',
    PERIOD: 'The same period',
    INITIATIVE: 'The same initiative',
  },
  groundOf: (ground, what) => (what === '' ? ground : `${ground}: ${what}`),
  line: (award, year) => `${award}, ${year}`,
  proposed: (code, status) => `Nomination ${code}, ${status.toLowerCase()}`,
  decided: (number, day) => `Decision No. ${number} of ${day}`,
  law: 'Legal ground',
  answered: (answer) => `When the list was made: ${answer}`,
  mark: {
    SAME: (count) => (count === 1 ? 'Achievement rewarded twice' : `Achievement rewarded in ${count} other places`),
    LIKELY: (count) => (count === 1 ? 'Perhaps rewarded twice' : `Perhaps rewarded in ${count} other places`),
  },
};
