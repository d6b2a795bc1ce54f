import { defineText, type Words } from '../../../lib/text/define-text.ts';
import { en } from './text.en.ts';
import { vi } from './text.vi.ts';

/** The words of the invitation to a meeting. */
export const invitationText = defineText(vi, en);
export type InvitationWords = Words<typeof vi>;
