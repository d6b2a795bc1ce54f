import { defineText } from '../../lib/text/define-text.ts';
import { en } from './difficulty-text.en.ts';
import { vi } from './difficulty-text.vi.ts';

/** The words of difficulties and their answers. */
export const difficultyText = defineText(vi, en);
