import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the library of initiatives. */
export const libraryText = defineText(vi, en);
export type LibraryWords = Words<typeof vi>;
