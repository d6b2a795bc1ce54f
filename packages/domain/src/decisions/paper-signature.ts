import type { SignerCapacity } from './decision-status.ts';
import { HEAD, signatureBlock } from './signature-block.ts';
import { capacityOfPost } from './signing.ts';

/** The lines that stand under a paper: as what somebody signs, from the top down, then room, then the name. */
export interface PaperSignature {
  readonly capacity: readonly string[];
  /** Empty while nobody is named. */
  readonly name: string;
}

export interface PaperSigner {
  /** As it was written: `Giám đốc`, `PHÓ GIÁM ĐỐC`; empty when nothing was. */
  readonly post: string;
  readonly name: string;
  /** In whose stead, when a delegation of the day says so; else it follows from the post. */
  readonly lent: SignerCapacity | undefined;
}

/** A post that already says in whose stead it signs. */
const MARKED = /^(?:TM|KT|TL|TUQ|Q)\.\s/iu;
const MARK = /^(?:phó|quyền|q\.)\s+/iu;

/**
 * How a paper is signed (Nghị định 30/2020/NĐ-CP Điều 13): the head by the own post, a deputy `KT.` above it, who acts as the head
 * `Q.`, who was authorised on that day `TUQ.`. The name has no title before it.
 */
export function paperSignature({ post, name, lent }: PaperSigner): PaperSignature {
  const own = post.normalize('NFC').trim();
  if (own === '' && lent === undefined) return { capacity: [], name };
  if (MARKED.test(own)) return { capacity: [own.toLocaleUpperCase('vi')], name };
  const capacity = lent ?? capacityOfPost(own);
  const head = capacity === 'BY_AUTHORITY' ? HEAD : own.replace(MARK, '').toLocaleUpperCase('vi');
  const lines = signatureBlock({ capacity, name, post: own, ...(head === '' ? {} : { head }) });
  return { capacity: lines.slice(0, -1), name };
}
