import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of what goes to the higher level. */
export const submissionText = defineText(vi, en);
export type SubmissionWords = Words<typeof vi>;
