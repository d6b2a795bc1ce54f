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
