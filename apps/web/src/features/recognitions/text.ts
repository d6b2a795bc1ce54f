import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const recognitionText = defineText(vi, en);

/** The words of this feature in one language. */
export type RecognitionWords = Words<typeof vi>;
