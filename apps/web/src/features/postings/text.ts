import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of public postings. */
export const postingText = defineText(vi, en);
export type PostingWords = Words<typeof vi>;
