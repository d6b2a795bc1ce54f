/** Finds the line of an offset by halving: texts of many thousand lines are asked for each finding. */
export interface LineFinder {
  /** From 1. */
  lineAt(offset: number): number;
}

export function lineFinder(text: string): LineFinder {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
  };
}
