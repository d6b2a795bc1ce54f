import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './register-text.en.ts';
import { vi } from './register-text.vi.ts';

export const registerText = defineText(vi, en);

export type RegisterWords = Words<typeof vi>;
