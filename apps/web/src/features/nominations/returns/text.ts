import { defineText } from '../../../lib/text/define-text.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export type NominationReturnWords = Words<typeof vi>;
export const nominationReturnText = defineText(vi, en);
