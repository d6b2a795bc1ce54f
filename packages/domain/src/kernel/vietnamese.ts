const MARKS = /\p{M}/gu;
const collator = new Intl.Collator('vi');

/** Canonical composed form; old files and macOS send decomposed letters that look the same and are not equal. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** What a search compares: lower case, without marks, đ as d, y for i in -sy/-si stays apart. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();
}

/** The given name, last word of a full name, which Vietnamese lists sort by. */
export function givenNameOf(fullName: string): string {
  return nfc(fullName).trim().split(/\s+/).at(-1) ?? '';
}

/** Vietnamese order of letters: a, à, ả, ã, á, ạ, ă, â, b … d, đ. */
export function compareText(left: string, right: string): number {
  return collator.compare(nfc(left), nfc(right));
}

/** Vietnamese order of people: by given name, then by the whole name. */
export function compareNames(left: string, right: string): number {
  return compareText(givenNameOf(left), givenNameOf(right)) || compareText(left, right);
}
