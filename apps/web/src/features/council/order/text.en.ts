import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  open: 'Change the order',
  title: 'Order of the agenda',
  hint: 'Drag an item to its new place, or press Up and Down. Items already opened keep their place.',
  list: 'The items in order',
  up: 'Up',
  upOf: (subject) => `Move ${subject} up one place`,
  down: 'Down',
  downOf: (subject) => `Move ${subject} down one place`,
  moved: (subject, place, count) => `${subject}: place ${place} of ${count}`,
  treated: 'Keeps its place',
  save: 'Save the order',
  saving: 'Saving…',
  saved: 'The order of the agenda is saved.',
  stale: 'Somebody else has just changed the agenda. Below is the newest one: put it in order again, then save.',
  treatedMoved: 'An item has just been opened and can no longer be moved. Put the other items in order again.',
};
