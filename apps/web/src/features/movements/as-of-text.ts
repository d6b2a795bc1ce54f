import { defineText } from '../../lib/text/define-text.ts';
import { en } from './as-of-text.en.ts';
import { vi } from './as-of-text.vi.ts';

export const asOfText = defineText(vi, en);
