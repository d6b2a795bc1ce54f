import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of courses and of those who learn. */
export const trainingText = defineText(vi, en);
export type TrainingWords = Words<typeof vi>;
