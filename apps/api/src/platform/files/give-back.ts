/**
 * Gives the memory of bytes back at once that nobody reads any more. Buffers lie outside of the collector's heap: of a file that
 * passes through in hundreds of portions it would let some eighty megabytes pile up before it looks.
 */
export function giveBack(bytes: Uint8Array): void {
  const { buffer } = bytes;
  // A part of a buffer that others have parts of is not ours to give.
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength) buffer.transfer(0);
}
