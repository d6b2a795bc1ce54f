import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of who stands aside from what. */
export const conflictsText = defineText(vi, en);
