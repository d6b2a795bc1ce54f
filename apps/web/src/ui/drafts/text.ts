import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of saving while writing; apart from the other words of the blocks, which the first load carries. */
export const draftText = defineText(vi, en);

export type DraftWords = Words<typeof vi>;
