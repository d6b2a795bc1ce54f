/** What each letter that was met becomes; Vietnamese texts use some two hundred. */
const folded = new Map<string, string>([
  ['đ', 'd'],
  ['Đ', 'd'],
  ['\u00A0', ' '],
  ['\u2009', ' '],
  ['\u202F', ' '],
]);

/**
 * The text in lower case without marks, unit for unit as long as the text itself: what is found in it at an offset stands in the
 * text at the same offset. Takes composed letters (NFC).
 */
export function shadowOf(text: string): string {
  let shadow = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    let plain = folded.get(unit);
    if (plain === undefined) {
      plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
      if (folded.size < 4_000) folded.set(unit, plain);
    }
    shadow += plain;
  }
  return shadow;
}
