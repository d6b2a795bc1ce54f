import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the report on timely praise. */
export const timelinessText = defineText(vi, en);
export type TimelinessWords = Words<typeof vi>;
