import { foldText } from '../kernel/index.ts';
import { foldUsername } from './username.ts';

/** What the database takes, too: `accounts_username_shape`. */
const SHAPE = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** True for a text that can be a user name as it stands. */
export function isUsername(text: string): boolean {
  return SHAPE.test(text) && foldUsername(text) === text;
}

/**
 * The user name of a person as offices write it: family name, dot, given name, without marks: Nguyễn Thị Hà → nguyen.ha. Taken
 * names get the next number: nguyen.ha2. Undefined for a name without a letter that can be written so.
 */
export function proposeUsername(fullName: string, isTaken: (username: string) => boolean): string | undefined {
  const words = foldText(fullName)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  const [family, given] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  if (family === undefined) return undefined;
  const base = (given === undefined ? family : `${family}.${given}`).slice(0, 60);
  if (!isUsername(base)) return undefined;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!isTaken(name)) return name;
  }
}
