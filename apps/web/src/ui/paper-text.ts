import { defineText } from '../lib/text/define-text.ts';
import { en } from './paper-text.en.ts';
import { vi } from './paper-text.vi.ts';

export const paperText = defineText(vi, en);
