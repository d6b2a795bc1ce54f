import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of opinions of other bodies. */
export const opinionText = defineText(vi, en);
export type OpinionWords = Words<typeof vi>;
