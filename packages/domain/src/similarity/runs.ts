import { shingleLength, type ShingledParagraph } from './shingles.ts';

/** Words `from` to `to` (behind the last) of a paragraph that also stand in the other document. */
export interface Run {
  readonly of: ShingledParagraph;
  readonly from: number;
  readonly to: number;
}

/** A shorter run is chance: two common words side by side. A paragraph that is the same as a whole counts however short. */
export const SHORTEST_RUN = 6;

/** Words changed in between, such as the three of a name, do not end a run. */
const WIDEST_GAP = 3;

/** The runs of a paragraph whose telling shingles are among `shared`. */
export function runsOf(of: ShingledParagraph, shared: ReadonlySet<string>): readonly Run[] {
  const { paragraph, shingles, isTelling } = of;
  const length = shingleLength(paragraph);
  const runs: { from: number; to: number }[] = [];
  shingles.forEach((shingle, from) => {
    if (isTelling[from] !== true || !shared.has(shingle)) return;
    const last = runs.at(-1);
    if (last !== undefined && from <= last.to) last.to = from + length;
    else runs.push({ from, to: from + length });
  });
  const isLongEnough = ({ from, to }: { readonly from: number; readonly to: number }) =>
    to - from >= Math.min(SHORTEST_RUN, paragraph.words.length);
  return joined(runs)
    .filter(isLongEnough)
    .map(({ from, to }) => ({ of, from, to }));
}

function joined(runs: readonly { readonly from: number; readonly to: number }[]) {
  const wide: { from: number; to: number }[] = [];
  for (const { from, to } of runs) {
    const last = wide.at(-1);
    if (last !== undefined && from - last.to <= WIDEST_GAP) last.to = to;
    else wide.push({ from, to });
  }
  return wide;
}

/** Words of a paragraph that count at all: those that stand in a telling shingle. */
export function countedWords({ paragraph, isTelling }: ShingledParagraph): number {
  const length = shingleLength(paragraph);
  return paragraph.words.filter((_, place) =>
    isTelling.slice(Math.max(0, place - length + 1), place + 1).includes(true),
  ).length;
}
