import { hasMeasureField, type TargetKind } from '../movements/index.ts';
import { shadowOf } from './shadow.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';

const GRANTS = /\b(?:de nghi|duoc)\s+(?!tang\b|cong nhan\b|xet\b)([^,;.]{3,80}?)\s+(?:xet\s+)?(?:tang|cong nhan)\b/;

/** “… đề nghị Chủ tịch nước tặng …”: who decides, in the plan's own words; null where it does not say or where it is no question. */
export function deciderIn(said: Span, kind: TargetKind): string | null {
  if (!hasMeasureField(kind, 'decider')) return null;
  return firstOf(GRANTS, said) ?? othersGivingIn(said) ?? null;
}

const OF_GIVER = /\bgiay khen (?:cua|do)\s+([^,;.()]{2,80}?)(?=\s*(?:$|[,;.()]|\b(?:tang|cho|tro len|khen)\b))/;
const OTHERS =
  /\b(?:chu tich|ubnd|uy ban nhan dan|(?:huyen|thi|quan|thanh|tinh|dang) uy|ban thuong vu|cong doan|lien doan|doan thanh nien|(?:tinh|huyen|thanh) doan|hoi (?:lien hiep|cuu chien binh|nong dan|chu thap do))\b/;
const OWN = /\b(?:giam doc|hieu truong|thu truong|cuc truong|chi cuc truong|truong phong|chanh van phong)\b/;

/** Who gives a Giấy khen, where that is not the head of the body: “… được Chủ tịch UBND huyện tặng Giấy khen”. */
export function othersGivingIn(said: Span): string | undefined {
  if (!said.shadow.includes('giay khen') || said.shadow.includes('bang khen')) return undefined;
  const giver = firstOf(GRANTS, said) ?? firstOf(OF_GIVER, said);
  if (giver === undefined) return undefined;
  const shadow = shadowOf(giver);
  return OTHERS.test(shadow) && !OWN.test(shadow) ? giver : undefined;
}

function firstOf(pattern: RegExp, said: Span): string | undefined {
  const found = pattern.exec(said.shadow);
  if (found?.[1] === undefined) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  return wordsOf(sliceSpan(said, start, start + found[1].length));
}
