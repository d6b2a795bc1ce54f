import { addMonths, cleanLine, lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';

/** Longest texts in characters. */
export const RECORD_LIMITS = {
  decisionNumber: 100,
  decidedBy: 250,
  reason: 1_000,
  content: 2_000,
  source: 250,
  paperNumber: 100,
  closingPaper: 100,
  conclusion: 1_000,
  resolution: 1_000,
  healthReason: 500,
  email: 254,
} as const;
export type RecordText = keyof typeof RECORD_LIMITS;

/** The problems of texts by their limits; `required` ones must hold something. */
export function textProblems(
  texts: Readonly<Partial<Record<RecordText, string>>>,
  required: readonly RecordText[] = [],
): readonly InputProblem[] {
  return (Object.keys(texts) as RecordText[]).flatMap((field) => {
    const text = texts[field] ?? '';
    if (text.trim() === '') return required.includes(field) ? [{ field, code: 'REQUIRED' }] : [];
    const limit = RECORD_LIMITS[field];
    const actual = lengthOf(text);
    return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
  });
}

/** No record of a public body is older; an earlier day is a slip of the pen. */
const EARLIEST = '1945-09-02';

/** A thing that has happened lies between the founding of the State and today. */
export function pastDayProblems(field: string, day: PlainDate, today: PlainDate): readonly InputProblem[] {
  if (day < EARLIEST) return [{ field, code: 'TOO_EARLY' }];
  return day > today ? [{ field, code: 'IN_FUTURE' }] : [];
}

export interface ServiceBounds {
  readonly birthDate: PlainDate | undefined;
  readonly recruitedOn: PlainDate;
  /** Came from another body, which may have decided before the recruitment here. */
  readonly cameFromElsewhere: boolean;
}

/** Nobody works before this age (Bộ luật Lao động Điều 3). */
const WORKING_AGE_MONTHS = 15 * 12;

/** What is decided about somebody's service is decided after it began: never of a child, nor of who was not recruited yet. */
export function serviceDayProblems(
  field: string,
  day: PlainDate,
  { birthDate, recruitedOn, cameFromElsewhere }: ServiceBounds,
): readonly InputProblem[] {
  if (birthDate !== undefined && day < addMonths(birthDate, WORKING_AGE_MONTHS)) {
    return [{ field, code: 'BEFORE_WORKING_AGE' }];
  }
  return !cameFromElsewhere && day < recruitedOn ? [{ field, code: 'BEFORE_RECRUITMENT' }] : [];
}

export interface YearOfDecision {
  readonly year: number;
  readonly decidedOn: PlainDate;
}

/** A year is judged when it is near its end or past, never years later than a body keeps papers for. */
export function ratedYearProblems({ year, decidedOn }: YearOfDecision, today: PlainDate): readonly InputProblem[] {
  const problems = [...pastDayProblems('decidedOn', decidedOn, today)];
  if (year < 1945 || year > Number(today.slice(0, 4))) {
    problems.push({ field: 'year', code: 'YEAR_OUT_OF_RANGE', actual: year });
  } else if (Number(decidedOn.slice(0, 4)) < year) {
    problems.push({ field: 'decidedOn', code: 'BEFORE_ITS_YEAR' });
  }
  return problems;
}

/** Citizen identity (căn cước) has 12 digits, the older identity card 9. */
const IDENTITY = /^(?:\d{9}|\d{12})$/;
const PHONE = /^\+?\d{8,15}$/;
const EMAIL = /^[^\s@<>()",;:]+@[^\s@<>()",;:.]+(?:\.[^\s@<>()",;:.]+)+$/;

/** Digits as they are stored: without the blanks, dots and dashes that people put between them. */
export function bareDigits(typed: string): string {
  return cleanLine(typed).replace(/[\s.-]/g, '');
}

export interface PersonalInput {
  readonly identityNumber?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
}

/** Left out: stays. Null or empty: taken away. Texts are bare already. */
export function personalProblems({ identityNumber, phone, email }: PersonalInput): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (isFilled(identityNumber) && !IDENTITY.test(identityNumber)) {
    problems.push({ field: 'identityNumber', code: 'NOT_AN_IDENTITY_NUMBER', actual: identityNumber.length });
  }
  if (isFilled(phone) && !PHONE.test(phone)) problems.push({ field: 'phone', code: 'NOT_A_PHONE' });
  if (isFilled(email) && (!EMAIL.test(email) || email.length > RECORD_LIMITS.email)) {
    problems.push({ field: 'email', code: 'NOT_AN_EMAIL' });
  }
  return problems;
}

function isFilled(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
