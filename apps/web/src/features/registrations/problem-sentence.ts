import { formatNumber } from '../../lib/format/index.ts';
import type { RegistrationWords } from './text.ts';

interface Problem {
  readonly field: string;
  readonly code: string;
  readonly limit?: number | null | undefined;
  readonly actual?: number | null | undefined;
}

interface Movement {
  readonly id: string;
  readonly name: string;
}

/** One thing wrong with a sheet or an act on it, as a sentence. */
export function problemSentence(t: RegistrationWords, problem: Problem, movements: readonly Movement[] = []): string {
  const { field, code } = problem;
  const [actual, limit] = [problem.actual ?? 0, problem.limit ?? 0];
  if (code === 'TOO_LONG') return t.problems.tooLong(nameOf(t, field), formatNumber(limit, 0), formatNumber(actual, 0));
  if (code === 'NOT_ALL_TICKED') {
    const movement = movements.find(({ id }) => field === `pledges.${id}`);
    return t.problems.pledge(movement?.name ?? t.view.pledges, actual, limit);
  }
  if (code === 'OUT_OF_RANGE') return t.problems.initiativeCount(formatNumber(limit, 0));
  if (code !== 'REQUIRED') return t.problems.other;
  return isAsked(field) ? t.problems[field] : t.problems.other;
}

const ASKED = ['titles', 'content', 'measures', 'reason', 'parts'] as const;

function isAsked(field: string): field is (typeof ASKED)[number] {
  return ASKED.some((each) => each === field);
}

function nameOf(t: RegistrationWords, field: string): string {
  switch (field) {
    case 'content':
      return t.view.content;
    case 'measures':
      return t.view.measures;
    default:
      return t.act.RETURN.field;
  }
}

/** The id of the field that a problem belongs to, on the pages of a sheet. */
export function fieldIdOf(field: string): string {
  return `dang-ky-${field.replaceAll('.', '-')}`;
}
