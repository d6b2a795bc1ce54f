import { defineText } from '../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words that the building blocks say by themselves. */
export const uiText = defineText(vi, en);
