import { defineText } from '../../lib/text/define-text.ts';
import { en } from './delivery-text.en.ts';
import { vi } from './delivery-text.vi.ts';

export const deliveryText = defineText(vi, en);
