import { awardIn, namesAnAward } from './award-words.ts';
import { sliceSpan, type Span } from './span.ts';

/** What joins a proposal with the award in front of it: “…, đề nghị”, “… và được đề nghị”. */
const JOINT = /(?:[,;]|\s(?:va|dong thoi))\s+(?:(?:va|dong thoi|duoc)\s+)*(?=de nghi\b)/g;

export interface JoinedProposal {
  readonly reached: Span;
  /** From “đề nghị” on. */
  readonly proposed: Span;
}

/** “… đạt danh hiệu A, đề nghị … tặng B”: an award that is reached and another that is proposed; undefined where it is one only. */
export function joinedProposalIn(piece: Span): JoinedProposal | undefined {
  const { shadow } = piece;
  if (!shadow.includes('de nghi')) return undefined;
  for (const joint of shadow.matchAll(JOINT)) {
    const reached = sliceSpan(piece, 0, joint.index);
    const proposed = sliceSpan(piece, joint.index + joint[0].length, shadow.length);
    if (isOfAward(reached) && isOfAward(proposed)) return { reached, proposed };
  }
  return undefined;
}

/** “Tập thể lao động xuất sắc” alone is an award too, without the word “danh hiệu”. */
function isOfAward({ shadow }: Span): boolean {
  return namesAnAward(shadow) || awardIn(shadow, 'COLLECTIVE') !== undefined;
}

/** What is asked for stands behind “đề nghị”; what stands before it only tells of whom. */
export function behindProposal(shadow: string): string {
  const at = shadow.search(/\bde nghi\b/);
  return at === -1 ? '' : shadow.slice(at);
}
