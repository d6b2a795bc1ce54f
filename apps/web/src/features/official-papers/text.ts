import { defineText } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const officialPaperText = defineText(vi, en);
