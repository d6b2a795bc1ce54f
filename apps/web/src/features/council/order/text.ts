import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of putting an agenda in order. */
export const orderText = defineText(vi, en);
