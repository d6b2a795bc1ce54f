import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the papers of a dossier. */
export const paperText = defineText(vi, en);
export type PaperWords = Words<typeof vi>;
