import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  draw: 'Show printed pages',
  again: 'Show again',
  drawing: 'Making the pages…',
  drawingAnew: 'Making the pages anew…',
  count: (pages) => (pages === 1 ? 'The paper has 1 page.' : `The paper has ${String(pages)} pages.`),
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  failed: {
    NOT_SAVED: 'The wording could not be saved, so no pages were made.',
    NOT_DRAWN: 'This browser cannot draw the pages. Download the PDF instead.',
    TOO_MANY: 'Too many papers were made within an hour. Wait a while, then try again.',
    SIGNED_OUT: 'You are signed out. Sign in again.',
    FORBIDDEN: 'You may not see this paper.',
    BUSY: 'The server is making many papers. Try again in a few seconds.',
    NOT_FOUND: 'This paper does not exist any more.',
    UNREACHABLE: 'No connection. Try again.',
    BROKEN_OFF: 'The connection broke off. Try again.',
    UNEXPECTED: 'The pages could not be made. Try again.',
  },
};
