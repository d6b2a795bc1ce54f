import { defineText } from '../../lib/text/define-text.ts';
import { en } from './door-text.en.ts';
import { vi } from './door-text.vi.ts';

/** Words of the rooms beside the door: they come with their own pages, not with the first load. */
export const doorText = defineText(vi, en);
