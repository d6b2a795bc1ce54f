/** Longer than anything that is looked for. */
const SEAM = 128;

/**
 * Looks for a byte sequence in a file that comes piece by piece, also across the seams. `test` is given the text from each place
 * where it is found, 128 characters at most; the answer says whether it ever held.
 */
export function byteSearch(sought: Buffer, test: (text: string) => boolean = () => true) {
  let tail = Buffer.alloc(0);
  let isFound = false;

  function look(bytes: Buffer, before = bytes.length): void {
    for (let at = bytes.indexOf(sought); at >= 0 && at < before && !isFound; at = bytes.indexOf(sought, at + 1)) {
      isFound = test(bytes.toString('latin1', at, at + SEAM));
    }
  }

  return {
    take: (piece: Buffer): void => {
      if (isFound) return;
      // What begins in the last piece is judged with what follows in this one.
      look(Buffer.concat([tail, piece.subarray(0, SEAM)]), tail.length);
      look(piece);
      tail = Buffer.concat([tail, piece.subarray(-SEAM)]).subarray(-SEAM);
    },
    isFound: (): boolean => isFound,
  };
}
