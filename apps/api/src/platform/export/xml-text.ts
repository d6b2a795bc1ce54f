/** Longest text that Excel keeps in a cell. */
const CELL_LIMIT = 32_767;

/** Characters that no XML 1.0 document may hold, and halves of pairs. */
// oxlint-disable-next-line no-control-regex -- they are what has to go
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an XML element or attribute of a workbook. */
export function xmlText(text: string): string {
  const kept = text.toWellFormed().replaceAll(FORBIDDEN, '');
  const short = kept.length > CELL_LIMIT ? `${kept.slice(0, CELL_LIMIT - 1).toWellFormed()}…` : kept;
  return (
    short
      // Excel reads `_x0041_` as the letter A: the underscore itself has to be written that way.
      .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
      .replaceAll('\r', '_x000D_')
  );
}
