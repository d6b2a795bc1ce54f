import { isOneOf, isPlainDate, lengthOf, type InputProblem } from '../kernel/index.ts';
import { MOVEMENT_KINDS, TARGET_BASES, TARGET_GROUPS, TARGET_KINDS } from '../movements/index.ts';
import { RECIPIENT_GROUPS } from '../plans/index.ts';
import { AWARD_CODES, INITIATIVE_SCOPES, RATED_KINDS, RATING_LEVELS, SUBJECT_KINDS } from '../vocabulary/index.ts';
import { BLOCK_KINDS, REVIEW_KINDS, type PlanItemKind, type ItemValues } from './proposal.ts';

/** How a field of an item is typed and shown. LINES has one entry a line; SHARE is typed in percent and kept in basis points. */
export type ItemFieldType = 'LINE' | 'TEXT' | 'LINES' | 'DAY' | 'NUMBER' | 'SHARE' | 'FLAG' | 'CHOICE';

export interface ItemField {
  readonly name: string;
  readonly type: ItemFieldType;
  readonly isRequired: boolean;
  /** Characters of a text, the largest of a number. */
  readonly limit: number;
  readonly choices?: readonly string[];
}

const LINE_LIMIT = 300;
const TEXT_LIMIT = 4_000;
const CONTENT_LIMIT = 10_000;
const COUNT_LIMIT = 100_000;

const line = (name: string, isRequired = true, limit = LINE_LIMIT): ItemField => ({
  name,
  type: 'LINE',
  isRequired,
  limit,
});
const text = (name: string, limit = TEXT_LIMIT): ItemField => ({ name, type: 'TEXT', isRequired: true, limit });
const lines = (name: string): ItemField => ({ name, type: 'LINES', isRequired: false, limit: CONTENT_LIMIT });
const day = (name: string, isRequired = false): ItemField => ({ name, type: 'DAY', isRequired, limit: 0 });
const number = (name: string, limit = COUNT_LIMIT, isRequired = false): ItemField => ({
  name,
  type: 'NUMBER',
  isRequired,
  limit,
});
const choice = (name: string, choices: readonly string[], isRequired = false): ItemField => ({
  name,
  type: 'CHOICE',
  isRequired,
  limit: 0,
  choices,
});

/** The fields of each kind in the order of the form; names are those of its values. */
export const ITEM_FIELDS: Readonly<Record<PlanItemKind, readonly ItemField[]>> = {
  PLAN: [
    line('title'),
    choice('movementKind', MOVEMENT_KINDS, true),
    number('year', 9_999, true),
    line('issuer', false),
    line('planNumber', false, 100),
    day('planDate'),
  ],
  THEME: [text('text', 500)],
  PURPOSE: [text('text')],
  REQUIREMENT: [text('text')],
  GENERAL_GOAL: [text('text')],
  TARGET: [
    line('code', true, 20),
    line('title'),
    choice('group', TARGET_GROUPS, true),
    choice('kind', TARGET_KINDS, true),
    choice('awardCode', AWARD_CODES),
    choice('subjectKind', SUBJECT_KINDS),
    choice('initiativeScope', INITIATIVE_SCOPES),
    number('minimum'),
    number('maximum'),
    { name: 'shareBasisPoints', type: 'SHARE', isRequired: false, limit: 10_000 },
    choice('base', TARGET_BASES),
    choice('ratedKind', RATED_KINDS),
    choice('ratingLevel', RATING_LEVELS),
    line('decider', false, 200),
  ],
  PHASE: [
    number('ordinal', 12, true),
    line('name'),
    line('fromText'),
    day('fromDay', true),
    line('toText'),
    day('toDay', true),
  ],
  OCCASION: [
    number('phase', 12, true),
    line('name'),
    number('statedYears', 5_000),
    day('originDay'),
    day('anniversary'),
  ],
  REVIEW: [choice('review', REVIEW_KINDS, true), number('phase', 12, true), line('text'), day('day', true)],
  TASK: [line('number', true, 20), line('title'), text('content', CONTENT_LIMIT), lines('subItems')],
  THEMATIC_MOVEMENT: [line('name'), lines('commitments'), number('fromYear', 9_999), number('toYear', 9_999)],
  BLOCK: [choice('block', BLOCK_KINDS, true), line('name'), line('organiser', false)],
  REFERENCE: [
    line('number', true, 100),
    day('issuedOn'),
    line('issuer', false),
    { name: 'subject', type: 'TEXT', isRequired: false, limit: TEXT_LIMIT },
    { name: 'isParent', type: 'FLAG', isRequired: true, limit: 0 },
  ],
  DUTY: [line('unit'), text('text')],
  RECIPIENT: [line('name'), line('purpose', false), choice('group', RECIPIENT_GROUPS)],
  SIGNER: [line('post'), line('name')],
};

/** A field of an item as it travels: an empty text is nothing; days are `YYYY-MM-DD`, shares basis points, flags `true`. */
export interface FieldValue {
  readonly name: string;
  readonly value: string;
}

/** The values of an item as texts, in the order of the form. */
export function fieldValuesOf(kind: PlanItemKind, values: ItemValues[PlanItemKind]): readonly FieldValue[] {
  const all = values as Readonly<Record<string, unknown>>; // each kind has its own fields; they are named by the table
  return ITEM_FIELDS[kind].map(({ name }) => {
    const value = all[name];
    return {
      name,
      value: textOf(value),
    };
  });
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export interface ReadFields {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly InputProblem[];
}

/** Values from what a person typed. Fields that are not sent stay as they were. */
export function readFieldValues(
  kind: PlanItemKind,
  before: ItemValues[PlanItemKind],
  typed: readonly FieldValue[],
): ReadFields {
  const values: Record<string, unknown> = { ...before };
  const problems: InputProblem[] = [];
  for (const field of ITEM_FIELDS[kind]) {
    const sent = typed.find(({ name }) => name === field.name);
    if (sent === undefined) continue;
    const problem = problemOf(field, sent.value.trim());
    if (problem !== undefined) problems.push({ field: field.name, ...problem });
    else values[field.name] = valueOf(field, sent.value.trim());
  }
  return { values, problems };
}

type Problem = Omit<InputProblem, 'field'>;

function problemOf(field: ItemField, value: string): Problem | undefined {
  if (value === '') return field.isRequired && field.type !== 'FLAG' ? { code: 'REQUIRED' } : undefined;
  switch (field.type) {
    case 'LINE':
    case 'TEXT':
    case 'LINES': {
      const actual = lengthOf(value);
      return actual > field.limit ? { code: 'TOO_LONG', limit: field.limit, actual } : undefined;
    }
    case 'DAY':
      return isPlainDate(value) ? undefined : { code: 'NOT_A_DAY' };
    case 'NUMBER':
    case 'SHARE': {
      if (!/^\d{1,9}$/.test(value)) return { code: 'NOT_A_NUMBER' };
      return Number(value) > field.limit ? { code: 'TOO_LARGE', limit: field.limit, actual: Number(value) } : undefined;
    }
    case 'CHOICE':
      return isOneOf(field.choices ?? [], value) ? undefined : { code: 'UNKNOWN' };
    case 'FLAG':
      return undefined;
  }
}

function valueOf({ type }: ItemField, value: string): unknown {
  switch (type) {
    case 'LINES':
      return value
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '');
    case 'NUMBER':
    case 'SHARE':
      return value === '' ? null : Number(value);
    case 'FLAG':
      return value === 'true';
    case 'LINE':
    case 'TEXT':
    case 'DAY':
    case 'CHOICE':
      return value === '' ? null : value;
  }
}
