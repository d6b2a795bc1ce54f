import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of questions to offices of the body. */
export const consultationText = defineText(vi, en);
export type ConsultationWords = Words<typeof vi>;
