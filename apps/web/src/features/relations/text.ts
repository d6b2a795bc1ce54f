import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the register of relations. */
export const relationText = defineText(vi, en);
export type RelationWords = Words<typeof vi>;
