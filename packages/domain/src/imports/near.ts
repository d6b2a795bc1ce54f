import { foldText } from '../kernel/index.ts';

/** What two spellings of one word share: no marks, no signs, "sỹ" as "sĩ", the office's abbreviations written out. */
export function looseKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bchien sy\b/g, 'chien si')
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bcstd\b/g, 'chien si thi dua')
    .replace(/\bcstdcs\b/g, 'chien si thi dua co so')
    .replace(/\bhtxsnv\b/g, 'hoan thanh xuat sac nhiem vu')
    .replace(/\bhttnv\b/g, 'hoan thanh tot nhiem vu')
    .replace(/\bhtnv\b/g, 'hoan thanh nhiem vu')
    .trim();
}

/** Fewest insertions, deletions, replacements and swaps of neighbours between two texts; gives up above `most`. */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let older: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (older[column - 2] ?? 0) + 1);
      }
      line.push(cost);
    }
    older = above;
    above = line;
  }
  return above[right.length] ?? 0;
}

/** The candidate most like the text, when one is like enough: one typing error in five letters, three at most. */
export function nearest<T>(text: string, candidates: Iterable<readonly [key: string, value: T]>): T | undefined {
  const wanted = looseKey(text);
  const most = Math.min(3, Math.max(1, Math.floor(wanted.length / 5)));
  if (wanted.length < 3) return undefined;
  let best: { readonly distance: number; readonly value: T } | undefined;
  for (const [key, value] of candidates) {
    const distance = editDistance(wanted, key, best === undefined ? most : best.distance - 1);
    if (distance <= most && (best === undefined || distance < best.distance)) best = { distance, value };
  }
  return best?.value;
}
