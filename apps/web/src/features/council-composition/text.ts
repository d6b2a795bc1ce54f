import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the council's terms and members. */
export const compositionText = defineText(vi, en);
export type CompositionWords = Words<typeof vi>;
