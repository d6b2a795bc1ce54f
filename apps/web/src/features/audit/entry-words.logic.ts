/** The facts of an entry on one line: `from: DRAFT, to: SUBMITTED`. The entry itself stays as it was written. */
export function detailWords(json: string): string {
  const facts: unknown = JSON.parse(json);
  if (typeof facts !== 'object' || facts === null) return '';
  return Object.entries(facts)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ');
}

/** A word of the catalogue, or the code itself for an act that this version of the web does not know yet. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
