import { type CellProblemCode, IMPORT_FIELDS, type ImportField, type SaidProblem } from '@thidua/domain/imports';
import { isOneOf } from '@thidua/domain/kernel';

type Words = (facts: readonly string[], label: string) => string;

/** Names of the fields of a file. */
export const FIELD_NAMES = {
  CODE: 'Staff code',
  FULL_NAME: 'Full name',
  BIRTH_DATE: 'Date of birth',
  GENDER: 'Gender',
  STAFF_CLASS: 'Staff class',
  DEPARTMENT: 'Department',
  POST: 'Post',
  RECRUITED_ON: 'Recruited on',
  IDENTITY_NUMBER: 'Identity number',
  PHONE: 'Telephone',
  EMAIL: 'E-mail',
  YEAR: 'Year',
  RATING: 'Rating',
  UNRATED_REASON: 'Reason for no rating',
  DISCIPLINE: 'Form of discipline',
  SERVED_ON: 'Served on',
  ACT: 'What was done',
  AWARD: 'Award',
  PERIOD_FROM: 'Period from',
  PERIOD_TO: 'Period to',
  TITLE: 'Title of the initiative',
  FIELD: 'Field',
  SOLUTION: 'Solution',
  SCOPE: 'Level of recognition',
  SHARE: 'Share (%)',
  DECISION_NUMBER: 'Decision number',
  DECIDED_ON: 'Date of decision',
  DECIDED_BY: 'Decided by',
} as const satisfies Record<ImportField, string>;

const WORDS = {
  REQUIRED: (_facts, label) => `${label} is missing.`,
  TOO_LONG: ([limit, actual]) => `At most ${limit} characters. There are ${actual}.`,
  NOT_A_DATE: () => 'Write the day as day/month/year, for example 05/12/2021.',
  YEAR_ONLY: () => 'There is only a month or a year. Write day/month/year, for example 05/12/2021.',
  NO_SUCH_DAY: ([day, month, last]) =>
    month === undefined ? `There is no day ${day}.` : `There is no day ${day}. Month ${month} has ${last} days.`,
  MONTH_FIRST: () => 'No month is above 12. Day and month may be the wrong way round.',
  IN_FUTURE: ([today]) => `This day has not come yet (today is ${today}).`,
  BEFORE: ([field, value]) => `It cannot be before ${nameOf(field)} (${value}).`,
  NOT_A_NUMBER: () => 'This is not a number.',
  AMBIGUOUS_NUMBER: ([text]) => `${text} can be read in two ways: is the dot for thousands or for decimals?`,
  OUT_OF_RANGE: ([from, to]) => `The value must be from ${from} to ${to}.`,
  LOST_ZERO: ([digits]) => `It has ${digits} digits. The spreadsheet may have lost a leading zero.`,
  NOT_AN_IDENTITY_NUMBER: ([digits]) =>
    digits === undefined
      ? 'An identity number has digits only.'
      : `An identity number has 12 (or 9) digits. There are ${digits}.`,
  NOT_AN_EMAIL: () => 'Write an e-mail address, for example hang.nt@hatinh.gov.vn.',
  NOT_A_PHONE: () => 'Write the telephone number with its leading zero, for example 0912345678.',
  UNKNOWN_WORD: ([text], label) => `“${text}” is not in the list for ${label.toLowerCase()}.`,
  UNKNOWN_DEPARTMENT: ([text]) => `There is no division “${text}”.`,
  AMBIGUOUS_DEPARTMENT: ([count, codes]) => `${count} divisions have this name: ${codes}. Write the code.`,
  NAMED_OTHERWISE: ([year, name]) => `In ${year} this division was called ${name}. Check that it is the right one.`,
  NOT_OPEN_YET: ([year, day]) => `The record has this division only from ${day}, after ${year}. Check year and name.`,
  CLOSED_ALREADY: ([year, day]) => `This division ended on ${day}, before ${year}. Check year and name.`,
  NOT_USED: ([rating]) =>
    rating === 'UNRATED'
      ? 'A row that is not rated keeps no decision.'
      : 'A row with a rating has no reason for not being rated.',
  UNKNOWN_PERSON: ([text]) => `There is nobody “${text}” in this body.`,
  AMBIGUOUS_PERSON: ([count, people]) =>
    `${count} people have this name: ${people}. Write the staff code or the date of birth.`,
  OTHER_NAME: ([code, name]) => `Code ${code} belongs to ${name}.`,
  OTHER_BIRTH_DATE: ([person]) => `The date of birth differs from the record of ${person}.`,
  WRONG_SUBJECT: ([subject]) =>
    subject === 'PERSON' ? 'This award is for collectives only.' : 'This award is for persons only.',
  CELL_ERROR: ([text]) => `The cell shows the error ${text}.`,
  FORMULA_WITHOUT_VALUE: () => 'The cell is a formula without a result. Open and save the file, or paste the value.',
  FORMULA: () => 'The cell is a formula; the result saved in the file is taken.',
  LOOKALIKE_LETTERS: () => 'Some letters of another alphabet look like Vietnamese ones. Type it again to be sure.',
  TWICE_IN_FILE: ([row]) => `The same as row ${row} of the file.`,
  IDENTITY_TAKEN: ([code]) => `This number is in the record ${code} already.`,
  SAME_NAME: ([codes]) => `Same name as ${codes}, other date of birth or code: imported as a new person.`,
  NOT_CHANGED_HERE: (_facts, label) => `${label} differs from the record. An import does not change it.`,
  SHARES_NOT_WHOLE: ([total, why]) =>
    why === 'AUTHOR_WITH_ERROR'
      ? 'A co-author of this initiative stands in a row with errors. Correct that row first.'
      : `The shares must sum to 100%. They sum to ${total}%.`,
  TOO_EARLY: () => 'The day is too far in the past.',
  CODE_SHAPE: () => 'A code has letters, digits and - . / only (no blanks).',
  HAS_DIGITS: () => 'A name has no digits.',
  ONE_WORD: () => 'Write the full name.',
  OWN_RECORD: () => 'Nobody writes the own rating or discipline. Somebody else of the office brings this row in.',
  AGE_AT_RECRUITMENT: ([, years]) =>
    `Aged ${years} when recruited. Check the year of birth and the day of recruitment.`,
} as const satisfies Record<CellProblemCode, Words>;

/** The sentence of a problem in English, with its suggestion; the file of errors says it in Vietnamese. */
export function problemWordsInEnglish({ field, code, suggestion, facts = [] }: SaidProblem): string {
  const words: Words = WORDS[code];
  const sentence = words(facts, FIELD_NAMES[field]);
  return suggestion === undefined ? sentence : `${sentence} Nearest: ${suggestion}.`;
}

function nameOf(field: string | undefined): string {
  return field !== undefined && isOneOf(IMPORT_FIELDS, field) ? FIELD_NAMES[field].toLowerCase() : '';
}
