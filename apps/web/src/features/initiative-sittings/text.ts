import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the sittings of the initiative council. */
export const sittingText = defineText(vi, en);
export type SittingWords = Words<typeof vi>;
