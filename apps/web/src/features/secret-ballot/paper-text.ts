import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './paper-text.en.ts';
import { vi } from './paper-text.vi.ts';

/** The words of paper ballots: who votes on paper, the register, the count. */
export const paperText = defineText(vi, en);
export type PaperWords = Words<typeof vi>;
