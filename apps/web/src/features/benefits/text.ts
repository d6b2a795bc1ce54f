import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of what recognised initiatives bring. */
export const benefitText = defineText(vi, en);
export type BenefitWords = Words<typeof vi>;
