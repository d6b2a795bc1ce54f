import { defineText } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the peer review of a division. */
export const peerReviewText = defineText(vi, en);
