const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** Small counts as a sentence writes them, “bốn”; larger ones in digits. */
export function countWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The same at the beginning of a sentence: “Bốn”. */
export function countWordFirst(count: number): string {
  const word = countWord(count);
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
