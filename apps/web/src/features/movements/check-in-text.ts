import { defineText } from '../../lib/text/define-text.ts';
import { en } from './check-in-text.en.ts';
import { vi } from './check-in-text.vi.ts';

export const checkInText = defineText(vi, en);
