import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of scoring. */
export const scoringText = defineText(vi, en);
export type ScoringWords = Words<typeof vi>;
