/** Signs that begin a formula, also in the full-width forms that input methods write. */
const FORMULA_START = /^[=+\-@＝＋－＠]/u;
/** What programs skip before they look whether a formula follows. */
const SKIPPED = /^[\s"'\u200B\u2060\uFEFF]+/u;
/** White space that some programs drop together with the quotes around a field. */
const LOOSE_START = /^[\t\r\n]/u;

/**
 * True when some program would run the text instead of showing it (security.md 5.4, 85): it begins like a formula, or a line
 * of it does, which a careless reader takes for a cell of its own.
 */
export function looksLikeFormula(text: string): boolean {
  return LOOSE_START.test(text) || text.split(/[\r\n]/u).some((line) => FORMULA_START.test(line.replace(SKIPPED, '')));
}
