import { defineText, type Words } from '../text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** What is said of any act that could not be done. */
export const outcomeText = defineText(vi, en);

export type OutcomeWords = Words<typeof vi>;
