/** What can be wrong with a cell or a row. The client owns the words; `facts` are their blanks, in a fixed order per code. */
export const CELL_PROBLEM_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'NOT_A_DATE',
  'YEAR_ONLY',
  'NO_SUCH_DAY',
  'MONTH_FIRST',
  'IN_FUTURE',
  'BEFORE',
  'NOT_A_NUMBER',
  'AMBIGUOUS_NUMBER',
  'OUT_OF_RANGE',
  'LOST_ZERO',
  'NOT_AN_IDENTITY_NUMBER',
  'NOT_AN_EMAIL',
  'NOT_A_PHONE',
  'UNKNOWN_WORD',
  'UNKNOWN_DEPARTMENT',
  'AMBIGUOUS_DEPARTMENT',
  'NAMED_OTHERWISE',
  'NOT_OPEN_YET',
  'CLOSED_ALREADY',
  'NOT_USED',
  'UNKNOWN_PERSON',
  'AMBIGUOUS_PERSON',
  'OTHER_NAME',
  'OTHER_BIRTH_DATE',
  'WRONG_SUBJECT',
  'CELL_ERROR',
  'FORMULA_WITHOUT_VALUE',
  'FORMULA',
  'LOOKALIKE_LETTERS',
  'TWICE_IN_FILE',
  'IDENTITY_TAKEN',
  'SAME_NAME',
  'NOT_CHANGED_HERE',
  'SHARES_NOT_WHOLE',
  'TOO_EARLY',
  'CODE_SHAPE',
  'HAS_DIGITS',
  'ONE_WORD',
  'AGE_AT_RECRUITMENT',
  'OWN_RECORD',
] as const;
export type CellProblemCode = (typeof CELL_PROBLEM_CODES)[number];

/** An ERROR keeps the row out; a WARNING is shown and lets it in. */
export const SEVERITIES = ['ERROR', 'WARNING'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Complaint {
  readonly code: CellProblemCode;
  readonly severity: Severity;
  /** What to write instead, when one answer is likely. */
  readonly suggestion?: string;
  readonly facts?: readonly string[];
}

/** The outcome of reading one cell: a value in its canonical form, or why not; a value may come with warnings. */
export interface CellReading {
  readonly value: string | undefined;
  readonly complaints: readonly Complaint[];
}

export function fine(value: string): CellReading {
  return { value, complaints: [] };
}

export function refused(code: CellProblemCode, more: Pick<Complaint, 'suggestion' | 'facts'> = {}): CellReading {
  return { value: undefined, complaints: [{ code, severity: 'ERROR', ...more }] };
}

export function warning(code: CellProblemCode, facts?: readonly string[]): Complaint {
  return { code, severity: 'WARNING', ...(facts === undefined ? {} : { facts }) };
}
