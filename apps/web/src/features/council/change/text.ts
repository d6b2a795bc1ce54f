import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of moving a planned meeting. */
export const changeText = defineText(vi, en);
