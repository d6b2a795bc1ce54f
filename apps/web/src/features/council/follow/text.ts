import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the item a meeting is at, and of following it. */
export const followText = defineText(vi, en);
