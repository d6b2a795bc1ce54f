import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './report-text.en.ts';
import { vi } from './report-text.vi.ts';

/** The words of reports on request. */
export const reportText = defineText(vi, en);

export type ReportWords = Words<typeof vi>;
