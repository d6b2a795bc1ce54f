import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of taking back a request that others judge. */
export const withdrawalText = defineText(vi, en);
