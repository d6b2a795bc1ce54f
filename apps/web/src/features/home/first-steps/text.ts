import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of what a new body needs first. */
export const firstStepText = defineText(vi, en);
export type FirstStepWords = Words<typeof vi>;
