import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of checks of units and their minutes. */
export const unitCheckText = defineText(vi, en);
export type UnitCheckWords = Words<typeof vi>;
