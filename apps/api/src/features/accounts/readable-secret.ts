import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another one, when read from paper or over the telephone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;
const SHAPE = new RegExp(`^[${SIGNS}]{${GROUPS * GROUP_LENGTH}}$`);

/** Sixteen random signs in groups, 79 bits: `k7pd-w2xm-9rte-hb4q`. */
export function readableSecret(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
}

/** The one spelling of such a secret, however it was copied; undefined for a text that is none. */
export function foldReadableSecret(text: string): string | undefined {
  const bare = text.toLowerCase().replaceAll(/[\s-]/g, '');
  return SHAPE.test(bare) ? bare : undefined;
}
