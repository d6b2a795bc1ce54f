import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the report of achievements. */
export const reportText = defineText(vi, en);
export type ReportWords = Words<typeof vi>;
