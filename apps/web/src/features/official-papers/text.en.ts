import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Official copy',
  frozenAt: (moment) => `Content fixed ${moment}. Every download is exactly the files below.`,
  fromUpgrade: (moment) =>
    `This paper is older than the keeping of official copies. Its content was fixed at the upgrade, ${moment}, and has not changed since.`,
  making: 'The content is fixed, the files are being made. Downloading the paper makes them at once.',
  hash: (format) => `SHA-256 of the ${format} file`,
  size: (kilobytes) => `${kilobytes} KB`,
};
