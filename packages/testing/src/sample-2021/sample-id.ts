import { createHash } from 'node:crypto';

/** The same identifier for the same name at every load, so that links to the sample stay good. Shaped as a UUID of version 8. */
export function sampleId(name: string): string {
  const hex = createHash('sha256').update(`thidua sample 2021: ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
