import { hasMeasureField, type TargetKind } from '../movements/index.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';

const GRANTS = /\b(?:de nghi|duoc)\s+(?!tang\b|cong nhan\b|xet\b)([^,;.]{3,80}?)\s+(?:xet\s+)?(?:tang|cong nhan)\b/;

/** “… đề nghị Chủ tịch nước tặng …”: who decides, in the plan's own words; null where it does not say or where it is no question. */
export function deciderIn(said: Span, kind: TargetKind): string | null {
  const found = hasMeasureField(kind, 'decider') ? GRANTS.exec(said.shadow) : null;
  if (found?.[1] === undefined) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return wordsOf(sliceSpan(said, start, start + found[1].length));
}
