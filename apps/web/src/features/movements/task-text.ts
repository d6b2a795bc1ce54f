import { defineText, type Words } from '../../lib/text/define-text.ts';
import { en } from './task-text.en.ts';
import { vi } from './task-text.vi.ts';

export const taskText = defineText(vi, en);

export type TaskWords = Words<typeof vi>;
