import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const outcomeText = defineText(vi, en);

/** The words of the comparison in one language. */
export type OutcomeWords = Words<typeof vi>;
