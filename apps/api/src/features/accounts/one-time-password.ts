import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another one, when read from paper or over the telephone. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Sixteen random signs in groups, 79 bits: `k7pd-w2xm-9rte-hb4q`. */
export function oneTimePassword(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
}
