import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

export const agreementText = defineText(vi, en);
export type AgreementWords = Words<typeof vi>;
