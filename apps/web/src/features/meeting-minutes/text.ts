import { defineText } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the minutes of a meeting. */
export const minutesText = defineText(vi, en);
