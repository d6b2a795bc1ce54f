const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?';
const NUCLEUS = '(?:iê|yê|ia|ya|uô|ua|ươ|ưa|uyê|uya|uy|oa|oă|oe|uâ|uê|uơ|oo|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnptiouy])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');

/** True for a word that could be one Vietnamese syllable: an onset, a nucleus with at most one tone, a coda. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  return SYLLABLE.test(decomposed.replace(TONES, '').normalize('NFC'));
}
