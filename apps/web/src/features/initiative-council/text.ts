import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the initiative council. */
export const initiativeCouncilText = defineText(vi, en);
export type InitiativeCouncilWords = Words<typeof vi>;
