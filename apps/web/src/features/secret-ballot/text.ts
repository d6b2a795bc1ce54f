import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the secret ballot. */
export const ballotText = defineText(vi, en);
export type BallotWords = Words<typeof vi>;
