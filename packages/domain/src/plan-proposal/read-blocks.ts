import type { ItemValues } from './proposal.ts';
import { sliceSpan, wordsOf, type Span } from './span.ts';

export interface BlockDraft {
  readonly span: Span;
  readonly values: ItemValues['BLOCK'];
  /** A comma in the name: one block with a long name, or two. */
  readonly isUnclear: boolean;
}

const BLOCK = /\b(cum|khoi) thi dua\s+(?=so \d|[a-z])/g;
/** The next block, whose it is, or the end of what is said. */
const END =
  /,?\s+(?:va\s+)?(?=(?:cum|khoi) thi dua\b)|[.;:()]|,\s+(?=(?:tich cuc|tham gia|thuc hien|phan dau|gop phan)\b)|\s+(?:nam \d{4}|theo|de|do|ve|tich cuc|phat dong|to chuc)\s/;
const WHOSE = /\s+(?:cua|thuoc)\s+/;
const REACH = 160;

/** Cụm and khối thi đua that a text names: “Cụm thi đua số 3 - Bộ Ngoại giao”, “Khối thi đua Văn hóa - Xã hội … của tỉnh”. */
export function readBlocks(span: Span): readonly BlockDraft[] {
  return [...span.shadow.matchAll(BLOCK)].flatMap((match) => {
    const from = match.index + match[0].length;
    const reach = span.shadow.slice(from, from + REACH);
    const end = END.exec(`${reach} `)?.index ?? reach.length;
    const said = reach.slice(0, end);
    // Small letters after the words are talk of blocks in general, not a name.
    if (!/^(?:so \d|\p{Lu})/u.test(said.startsWith('so ') ? said : span.text.slice(from, from + 1))) return [];
    const whose = WHOSE.exec(said);
    const dash = /^so \d{1,2}\s+[-–]\s+/.exec(said);
    const nameEnd = whose?.index ?? (dash === null ? said.length : (/\s+[-–]/.exec(said)?.index ?? said.length));
    const ownerFrom = whose === null ? dash?.[0].length : whose.index + whose[0].length;
    const organiser = ownerFrom === undefined ? null : wordsOf(sliceSpan(span, from + ownerFrom, from + end));
    const name = wordsOf(sliceSpan(span, match.index, from + nameEnd));
    const block = match[1] === 'cum' ? ('CLUSTER' as const) : ('BLOCK' as const);
    const whole = sliceSpan(span, match.index, from + end);
    return [{ span: whole, values: { block, name, organiser }, isUnclear: said.slice(0, nameEnd).includes(',') }];
  });
}
