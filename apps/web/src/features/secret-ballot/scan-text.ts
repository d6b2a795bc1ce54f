import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './scan-text.en.ts';
import { vi } from './scan-text.vi.ts';

/** The words of the papers of a round that are scanned and kept. */
export const scanText = defineText(vi, en);
export type ScanWords = Words<typeof vi>;
