export interface Mark {
  readonly x: number;
  /** 0 is nearest to the strip. */
  readonly lane: number;
}

/** Places marks of a width at their x, in the first lane in which each stands clear of its neighbours. Takes the xs in ascending order. */
export function marksOf(xs: readonly number[], width: number): readonly Mark[] {
  const lastInLane: number[] = [];
  return xs.map((x) => {
    const free = lastInLane.findIndex((last) => x - last >= width);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = x;
    return { x, lane };
  });
}

/** Width of a letter of a phase's name on the strip, a little wide. */
const LETTER_WIDTH = 8;

/** Where the name of a phase starts: behind a gate or the line of today that would run through it. */
export function labelPlace(x: number, name: string, lines: readonly number[]): number {
  const crossing = lines.filter((line) => line > x - LETTER_WIDTH && line < x + name.length * LETTER_WIDTH);
  return crossing.length === 0 ? x : Math.max(...crossing) + LETTER_WIDTH;
}
