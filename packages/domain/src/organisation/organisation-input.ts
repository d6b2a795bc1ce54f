import { cleanLine, lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { ORGANISATION_LIMITS, type OrganisationText } from './organisation-limits.ts';

/** Nobody and nothing of a public body began before this day; an earlier one is a slip of the pen (31/02/0988). */
const EARLIEST_DAY = '1945-09-02';

/** The problems of a text that may be empty. */
export function lineProblems(field: OrganisationText, text: string): readonly InputProblem[] {
  const limit = ORGANISATION_LIMITS[field];
  const actual = lengthOf(text);
  return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
}

/** The problems of a text that must be there. */
export function filledProblems(field: OrganisationText, text: string): readonly InputProblem[] {
  return text.trim() === '' ? [{ field, code: 'REQUIRED' }] : lineProblems(field, text);
}

/** Letters, digits and - . / as they stand in files of staff: no blanks, so that codes can be typed and searched. */
const CODE_SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u;

export function codeProblems(code: string): readonly InputProblem[] {
  const problems = filledProblems('code', code);
  return problems.length === 0 && !CODE_SHAPE.test(code) ? [{ field: 'code', code: 'CODE_SHAPE' }] : problems;
}

/** A name has two words at least: a family name and a given name. */
export function fullNameProblems(typed: string): readonly InputProblem[] {
  const name = cleanLine(typed);
  const problems = filledProblems('fullName', name);
  if (problems.length > 0) return problems;
  if (/\d/.test(name)) return [{ field: 'fullName', code: 'HAS_DIGITS' }];
  return name.includes(' ') ? [] : [{ field: 'fullName', code: 'ONE_WORD' }];
}

export function dayProblems(field: string, day: PlainDate): readonly InputProblem[] {
  return day < EARLIEST_DAY ? [{ field, code: 'TOO_EARLY' }] : [];
}

/** Youngest and oldest age at recruitment, in years: outside them somebody typed the wrong century. */
const AGES = { min: 15, max: 80 } as const;

export function birthDateProblems(birthDate: PlainDate | undefined, recruitedOn: PlainDate): readonly InputProblem[] {
  if (birthDate === undefined) return [];
  const years = Number(recruitedOn.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return years < AGES.min || years > AGES.max
    ? [{ field: 'birthDate', code: 'AGE_AT_RECRUITMENT', limit: years < AGES.min ? AGES.min : AGES.max, actual: years }]
    : [];
}

/** The code of the n-th person of a body: NV-025. Grows past 999 without losing the order of entry. */
export function staffCode(number: number): string {
  return `NV-${String(number).padStart(3, '0')}`;
}
