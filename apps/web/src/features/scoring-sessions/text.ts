import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the sessions of scoring. */
export const sessionText = defineText(vi, en);
export type SessionWords = Words<typeof vi>;
