import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the chair and its handing over. */
export const handoverText = defineText(vi, en);
