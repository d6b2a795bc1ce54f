import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of research topics. */
export const researchText = defineText(vi, en);
export type ResearchWords = Words<typeof vi>;
