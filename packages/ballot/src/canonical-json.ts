import canonicalize from 'canonicalize';

const UTF8 = new TextEncoder();

/** Canonical JSON of RFC 8785: the same value has the same bytes everywhere. */
export function canonicalText(value: object): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('Only plain data has canonical JSON.');
  return json;
}

export function canonicalBytes(value: object): Uint8Array {
  return UTF8.encode(canonicalText(value));
}
