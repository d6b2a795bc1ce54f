import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the page on which a case is made up and judged. */
export const tryCaseText = defineText(vi, en);
export type TryCaseWords = Words<typeof vi>;
