import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Meeting pack',
  lead: 'Invitation, results, minutes, decisions, submissions, reports and published ballots in one archive, with an index and checksums.',
  ask: 'Make the pack',
  again: 'Make it again',
  asking: 'Sending…',
  waiting: 'Waiting for its turn.',
  making: (done, total) =>
    total === 0 ? 'Looking for the papers.' : `${done} of ${total} parts made. You may leave this page.`,
  progress: 'Progress of the pack',
  cancel: 'Stop',
  cancelling: 'Stopping…',
  done: (moment, size) => `Made at ${moment}, ${size} KB.`,
  hash: (sum) => `SHA-256: ${sum}`,
  take: 'Download the archive',
  taking: 'Downloading…',
  taken: (name) => `${name} downloaded.`,
  failed: 'The pack could not be made. The papers are untouched; please make it again.',
  cancelled: 'Stopped. No file was kept.',
  notSent: 'The request did not get through. Please try again.',
  notTaken: 'The file did not come. Please try again.',
  wrongState: 'It has changed since the page was opened. The page has been read again.',
};
