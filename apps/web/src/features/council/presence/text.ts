import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of who came, left and came back. */
export const presenceText = defineText(vi, en);
