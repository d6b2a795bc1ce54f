import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of reading the dossiers before a meeting. */
export const readingText = defineText(vi, en);
