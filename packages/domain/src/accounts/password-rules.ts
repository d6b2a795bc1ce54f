import { foldText, lengthOf } from '../kernel/index.ts';
import type { InputProblem } from '../kernel/index.ts';
import { PASSWORD_MAX } from './username.ts';

/** ASVS 6.2.1. Long sentences are welcome; no letters, digits or signs are demanded, and no password grows old. */
export const PASSWORD_MIN = 8;

/** Words so short that they stand in many good passwords. */
const CONTEXT_MIN = 4;

/** What a password is judged by, beside itself. */
export interface PasswordSurroundings {
  /** The field that the problems name. */
  readonly field: string;
  /** What everybody would try first: user name, name of the person, of the body, of the product. */
  readonly context: readonly string[];
  /** True for a password of the list of common ones; asked with small letters. */
  readonly isCommon: (password: string) => boolean;
}

/** What is wrong with a new password: at most one point, the first that matters. */
export function passwordProblems(password: string, about: PasswordSurroundings): readonly InputProblem[] {
  const { field } = about;
  const actual = lengthOf(password);
  if (actual < PASSWORD_MIN) return [{ field, code: 'TOO_SHORT', limit: PASSWORD_MIN, actual }];
  if (actual > PASSWORD_MAX) return [{ field, code: 'TOO_LONG', limit: PASSWORD_MAX, actual }];
  if (about.isCommon(password.toLowerCase())) return [{ field, code: 'TOO_COMMON' }];
  if (isMadeOf(password, about.context)) return [{ field, code: 'HAS_NAME' }];
  return [];
}

/** Letters and digits only, without marks: `Sở Ngoại vụ` and `songoaivu` are one word. */
function bare(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** True when nothing but a few digits and signs is left of the password once the words that anybody knows are taken out. */
function isMadeOf(password: string, context: readonly string[]): boolean {
  const words = context.map(bare).filter((word) => word.length >= CONTEXT_MIN);
  const typed = bare(password);
  const rest = words
    .toSorted((left, right) => right.length - left.length)
    .reduce((text, word) => text.replaceAll(word, ''), typed);
  return rest !== typed && rest.replaceAll(/\p{N}/gu, '').length < CONTEXT_MIN;
}
