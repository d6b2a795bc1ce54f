import type { PartialWords } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: PartialWords<typeof vi> = {};
