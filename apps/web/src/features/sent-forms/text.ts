import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of forms that send one act. */
export const sentFormText = defineText(vi, en);
export type SentFormWords = Words<typeof vi>;
