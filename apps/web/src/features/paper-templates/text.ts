import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const templateText = defineText(vi, en);
export type TemplateWords = Words<typeof vi>;
