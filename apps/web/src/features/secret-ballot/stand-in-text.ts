import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './stand-in-text.en.ts';
import { vi } from './stand-in-text.vi.ts';

/** The words of a chair who has left, and of whoever ends the round in their place. */
export const standInText = defineText(vi, en);
export type StandInWords = Words<typeof vi>;
