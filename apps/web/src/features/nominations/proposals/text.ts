import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of proposals beside the yearly list. */
export const proposalText = defineText(vi, en);
export type ProposalWords = Words<typeof vi>;
