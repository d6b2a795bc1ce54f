import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of role models. */
export const roleModelText = defineText(vi, en);
export type RoleModelWords = Words<typeof vi>;
