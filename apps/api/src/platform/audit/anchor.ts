import { createHash } from 'node:crypto';

/** A point of the chain that was written down where the database does not reach: paper, mail, another host. */
export interface Anchor {
  readonly seq: bigint;
  /** SHA-256 of the entry, in hex. */
  readonly hash: string;
  readonly at: string;
}

/** The file of anchors is broken at this line, counted from 1: somebody changed, removed or added lines before it. */
export class AnchorFileBroken extends Error {
  override readonly name = 'AnchorFileBroken';
  readonly line: number;

  constructor(line: number) {
    super(`The file of anchors is broken at line ${line}.`);
    this.line = line;
  }
}

const LINE = /^([1-9]\d{0,17}),([0-9a-f]{64}),([0-9T:.Z-]{20,24}),([0-9a-f]{64})$/;
/** Stands in the first line, before which there is none. */
const NO_LINE = '0'.repeat(64);

function hashOfLine(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

/** `seq,hash,at,hash of the line before`, so that no line can be taken out unseen. */
export function anchorLine({ seq, hash, at }: Anchor, lineBefore: string | undefined): string {
  return `${seq},${hash},${at},${lineBefore === undefined ? NO_LINE : hashOfLine(lineBefore)}`;
}

/** The lines of a file of anchors. Throws AnchorFileBroken at the first line that does not follow from the one before. */
export function readAnchors(text: string): readonly Anchor[] {
  const lines = anchorLines(text);
  return lines.map((line, index) => {
    const [, seq, hash, at, before] = LINE.exec(line) ?? [];
    const wanted = index === 0 ? NO_LINE : hashOfLine(lines[index - 1] ?? '');
    if (seq === undefined || hash === undefined || at === undefined || before !== wanted) {
      throw new AnchorFileBroken(index + 1);
    }
    return { seq: BigInt(seq), hash, at };
  });
}

/** The last line of a file of anchors, to chain the next one to; undefined for an empty file. */
export function lastAnchorLine(text: string): string | undefined {
  return anchorLines(text).at(-1);
}

function anchorLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
