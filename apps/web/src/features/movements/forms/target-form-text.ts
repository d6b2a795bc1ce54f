import { defineText } from '../../../lib/text/define-text.ts';
import { en } from './target-form-text.en.ts';
import { vi } from './target-form-text.vi.ts';

export const targetFormText = defineText(vi, en);
