import { awardIn, namesAnAward } from './award-words.ts';
import { sliceSpan, type Span } from './span.ts';

/** What joins an award with the one in front of it: “…, đề nghị”, “… và được đề nghị”, “…, được Thủ tướng Chính phủ tặng”. */
const JOINT =
  /(?:[,;]|\s(?:va|dong thoi))\s+(?:(?:va|dong thoi)\s+)*(?:(?:duoc\s+)?(?=de nghi\b)|(?=duoc\b[^,;]{0,80}\btang\b))/g;

export interface JoinedProposal {
  readonly reached: Span;
  /** From “đề nghị” or “được … tặng” on. */
  readonly proposed: Span;
  /** “đề nghị”: others decide on it; “được … tặng” is to be received. */
  readonly isProposal: boolean;
}

/** “… đạt danh hiệu A, đề nghị … tặng B”: an award that is reached and another that is proposed or received; undefined where it is one only. */
export function joinedProposalIn(piece: Span): JoinedProposal | undefined {
  const { shadow } = piece;
  for (const joint of shadow.matchAll(JOINT)) {
    const reached = sliceSpan(piece, 0, joint.index);
    const proposed = sliceSpan(piece, joint.index + joint[0].length, shadow.length);
    if (isOfAward(reached) && isOfAward(proposed))
      return { reached, proposed, isProposal: proposed.shadow.startsWith('de nghi') };
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
