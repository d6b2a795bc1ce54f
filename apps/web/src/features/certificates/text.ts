import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of certificates and of their book. */
export const certificateText = defineText(vi, en);
export type CertificateWords = Words<typeof vi>;
