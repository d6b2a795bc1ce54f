import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './plan-text.en.ts';
import { vi } from './plan-text.vi.ts';

export const planText = defineText(vi, en);

export type PlanWords = Words<typeof vi>;
