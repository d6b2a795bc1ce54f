import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const amendmentText = defineText(vi, en);
export type AmendmentWords = Words<typeof vi>;
