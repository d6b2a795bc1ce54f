import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './lower-text.en.ts';
import { vi } from './lower-text.vi.ts';

/** The words of who stands aside from what. */
export const lowerText = defineText(vi, en);
