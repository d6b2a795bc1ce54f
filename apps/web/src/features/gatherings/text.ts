import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of gatherings and their rolls. */
export const gatheringText = defineText(vi, en);
export type GatheringWords = Words<typeof vi>;
