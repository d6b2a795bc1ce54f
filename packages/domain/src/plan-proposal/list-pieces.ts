import { sliceSpan, type Span } from './span.ts';

/** The entries of a list that stands in one line: “- UBND tỉnh (để b/c); - Chi bộ Sở; - Lưu: VT.” */
export function piecesOfList(said: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (let at = 0; at <= said.text.length; at += 1) {
    if (at < said.text.length && said.text.charAt(at) !== ';' && said.text.charAt(at) !== '\n') continue;
    pieces.push(sliceSpan(said, from, at + 1));
    from = at + 1;
  }
  return pieces.filter(({ text }) => /[\p{L}\d]/u.test(text));
}
