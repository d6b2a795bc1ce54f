import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './crowded-text.en.ts';
import { vi } from './crowded-text.vi.ts';

/** The words of more that passed than there are places. */
export const crowdedText = defineText(vi, en);
