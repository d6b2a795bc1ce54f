import { lengthOf, WHOLE_IN_BASIS_POINTS, type InputProblem } from '../kernel/index.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';

export interface AuthorShare {
  readonly staffId: string;
  /** 1 % = 100. */
  readonly shareBasisPoints: number;
  /** Level of education, as the form asks. */
  readonly qualification?: string;
}

/**
 * Equal shares for `count` authors to the hundredth of a per cent, the remainder with the first: 3 → 33,34, 33,33, 33,33 %
 * (in basis points).
 * Throws RangeError for no author.
 */
export function splitEvenly(count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Cannot split among ${count} authors`);
  const each = Math.floor(WHOLE_IN_BASIS_POINTS / count);
  const main = WHOLE_IN_BASIS_POINTS - each * (count - 1);
  return Array.from({ length: count }, (_, index) => (index === 0 ? main : each));
}

/** What makes a list of authors impossible even in a draft: too many, one twice, a share outside 0-100 %. */
export function authorProblems(authors: readonly AuthorShare[]): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (authors.length > INITIATIVE_LIMITS.authors) {
    problems.push({ field: 'authors', code: 'TOO_MANY', limit: INITIATIVE_LIMITS.authors, actual: authors.length });
  }
  const seen = new Set<string>();
  authors.forEach(({ staffId, shareBasisPoints, qualification = '' }, index) => {
    const actual = lengthOf(qualification);
    if (actual > INITIATIVE_LIMITS.qualification) {
      const limit = INITIATIVE_LIMITS.qualification;
      problems.push({ field: `authors.${index}.qualification`, code: 'TOO_LONG', limit, actual });
    }
    if (seen.has(staffId)) problems.push({ field: `authors.${index}`, code: 'AUTHOR_TWICE' });
    seen.add(staffId);
    if (!Number.isInteger(shareBasisPoints) || shareBasisPoints < 0 || shareBasisPoints > WHOLE_IN_BASIS_POINTS) {
      problems.push({
        field: `authors.${index}`,
        code: 'SHARE_OUT_OF_RANGE',
        limit: WHOLE_IN_BASIS_POINTS,
        actual: Math.trunc(shareBasisPoints),
      });
    }
  });
  return problems;
}

/** The setting of the body: the least that somebody contributes to be an author. The law names none. */
export const SHARE_MINIMUM_SETTING = 'initiativeShareMinimum';

/**
 * What keeps a list of authors from being submitted: the shares of all authors make 100 % (Thông tư 18/2013/TT-BKHCN), and none is
 * below `least` basis points, where the body has set that; 0: no least share.
 */
export function shareProblems(ownerId: string, authors: readonly AuthorShare[], least = 0): readonly InputProblem[] {
  const problems = [...authorProblems(authors)];
  if (!authors.some(({ staffId }) => staffId === ownerId))
    problems.push({ field: 'authors', code: 'OWNER_NOT_AUTHOR' });
  authors.forEach(({ shareBasisPoints }, index) => {
    const field = `authors.${index}`;
    if (shareBasisPoints === 0) problems.push({ field, code: 'SHARE_ZERO' });
    else if (shareBasisPoints < least) {
      problems.push({ field, code: 'SHARE_BELOW_MINIMUM', limit: least, actual: shareBasisPoints });
    }
  });
  const actual = authors.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, 0);
  if (actual !== WHOLE_IN_BASIS_POINTS) {
    problems.push({ field: 'authors', code: 'SHARES_NOT_WHOLE', limit: WHOLE_IN_BASIS_POINTS, actual });
  }
  return problems;
}
