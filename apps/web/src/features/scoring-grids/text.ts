import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the grids by which initiatives are scored. */
export const scoringGridText = defineText(vi, en);
export type ScoringGridWords = Words<typeof vi>;
