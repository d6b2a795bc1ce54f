import { defineText } from '../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the frame: bars, menus, sign-in, error pages. */
export const appText = defineText(vi, en);
