import { formatDate } from '../../../lib/format/index.ts';
import type { CompositionWords } from '../text.ts';

/** From when to when a council is in force, in words. */
export function termSentence(
  t: CompositionWords,
  { termFrom, termTo }: { readonly termFrom: string; readonly termTo: string | null },
): string {
  return termTo === null ? t.termOpen(formatDate(termFrom)) : t.termOf(formatDate(termFrom), formatDate(termTo));
}
