/** The end of a sentence, of the last one too when nothing closes it. */
const SENTENCE = /[^.!?…;]+(?:[.!?…;]+|$)\s*/gu;

/**
 * What stands on a certificate of a long text: its first sentences that fit into `limit` characters, on one line. A first sentence
 * that is longer by itself is cut after a word and ends with “…”.
 */
export function excerptOf(text: string, limit: number): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  let kept = '';
  for (const [sentence] of line.matchAll(SENTENCE)) {
    if ((kept + sentence).trimEnd().length > limit) break;
    kept += sentence;
  }
  const whole = kept.trimEnd().replace(/;$/, '.');
  if (whole !== '') return whole;
  const cut = line.slice(0, limit - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:]+$/u, '')}…`;
}
