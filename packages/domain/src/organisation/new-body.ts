import { isUsername } from '../accounts/index.ts';
import { lengthOf } from '../kernel/index.ts';
import type { InputProblem } from '../kernel/index.ts';

/** What a body needs before anybody can work in it. */
export interface NewBody {
  /** Short and for ever: part of addresses and of record codes. */
  readonly code: string;
  readonly name: string;
  /** The body above it, printed at the upper left of papers. */
  readonly parentName: string;
  /** The abbreviation in document numbers, e.g. SNgV. */
  readonly documentSign: string;
  /** The place that stands before the date of a paper. */
  readonly place: string;
  readonly administrator: { readonly username: string; readonly displayName: string };
}

const CODE = /^[a-z0-9][a-z0-9-]{1,31}$/;
const LIMITS = { name: 200, parentName: 200, documentSign: 20, place: 100 } as const;

/** What is wrong with a new body, every point at once; empty when it can be made. */
export function newBodyProblems(body: NewBody): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (!CODE.test(body.code)) problems.push({ field: 'code', code: 'WRONG_SHAPE' });
  for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    const actual = lengthOf(body[field].trim());
    if (actual === 0) problems.push({ field, code: 'MISSING' });
    if (actual > limit) problems.push({ field, code: 'TOO_LONG', limit, actual });
  }
  if (!isUsername(body.administrator.username)) problems.push({ field: 'admin', code: 'WRONG_SHAPE' });
  return problems;
}
