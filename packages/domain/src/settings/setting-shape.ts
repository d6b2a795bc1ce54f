import { ROLES } from '../accounts/index.ts';
import { isOneOf, isPlainDate } from '../kernel/index.ts';
import { RATING_LEVELS, type AwardCode } from '../vocabulary/index.ts';
import { voteRuleFromText, voteRuleText } from '../vote-rules/index.ts';

export const SETTING_TYPES = [
  'SHARE',
  'NUMBER',
  'MONTHS',
  'YES_NO',
  'CHOICE',
  'DAY_OR_NOT_YET',
  'ROLES',
  'RATINGS',
  'READING',
  'VOTE_RULE',
] as const;
export type SettingType = (typeof SETTING_TYPES)[number];

/** What a setting's value looks like, and within which bounds. */
export type SettingShape =
  /** Basis points of a whole: 1500 is 15 %. */
  | { readonly type: 'SHARE'; readonly minimum: number; readonly maximum: number }
  | {
      readonly type: 'NUMBER';
      readonly minimum: number;
      readonly maximum: number;
      readonly unit: 'DAY' | 'MONTH' | 'PERSON' | 'TIMES' | 'MILLION' | 'LINE';
      readonly allowsNoLimit: boolean;
    }
  /** Numbers of months, rising, at least one. */
  | { readonly type: 'MONTHS'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'YES_NO' }
  | { readonly type: 'CHOICE'; readonly options: readonly { readonly value: string; readonly name: string }[] }
  | { readonly type: 'DAY_OR_NOT_YET' }
  | { readonly type: 'ROLES' }
  /** The lowest rating of a person and of a collective, each of which may be left open. */
  | { readonly type: 'RATINGS' }
  /** Whether a rule in doubt applies. */
  | { readonly type: 'READING' }
  /** How the council votes on an award; kept with its days in a table of its own, since agendas refer to it. */
  | { readonly type: 'VOTE_RULE'; readonly award: AwardCode };

/** A value as the database keeps it; the features that read a setting check it once more. */
export type SettingValue =
  number | string | boolean | readonly string[] | readonly number[] | Readonly<Record<string, string | boolean>>;

const NO_LIMIT = 'NO_LIMIT';
const NOT_YET = 'NOT_YET';
const OPEN = '-';

/** The value that a text means, or undefined for a text that means none within the bounds. The inverse of `settingText`. */
export function settingFromText(shape: SettingShape, text: string): SettingValue | undefined {
  switch (shape.type) {
    case 'SHARE':
      return wholeNumber(text, shape);
    case 'NUMBER':
      return shape.allowsNoLimit && text === NO_LIMIT ? NO_LIMIT : wholeNumber(text, shape);
    case 'MONTHS':
      return months(text, shape);
    case 'YES_NO':
      return yesNo(text);
    case 'CHOICE':
      return shape.options.some(({ value }) => value === text) ? text : undefined;
    case 'DAY_OR_NOT_YET':
      return text === NOT_YET || isPlainDate(text) ? text : undefined;
    case 'ROLES': {
      const roles = text === '' ? [] : text.split(',');
      const isKnown = roles.every((role) => isOneOf(ROLES, role)) && new Set(roles).size === roles.length;
      return isKnown ? roles : undefined;
    }
    case 'RATINGS':
      return ratings(text);
    case 'READING': {
      const applies = yesNo(text);
      return applies === undefined ? undefined : { applies };
    }
    case 'VOTE_RULE': {
      const rule = voteRuleFromText(text);
      return rule && voteRuleText(rule);
    }
  }
}

/** The value as one line for machines: what the form sends and the API gives. */
export function settingText(shape: SettingShape, value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object' && value !== null) {
    const { applies, minimumPersonRating, minimumCollectiveRating } = value as Record<string, unknown>;
    if (shape.type === 'READING') return String(applies);
    return [minimumPersonRating, minimumCollectiveRating]
      .map((rating) => (typeof rating === 'string' ? rating : OPEN))
      .join(',');
  }
  return String(value);
}

function wholeNumber(text: string, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }) {
  if (!/^\d{1,6}$/.test(text)) return undefined;
  const number = Number(text);
  return minimum <= number && number <= maximum ? number : undefined;
}

/** `6,12` or `6, 12`: each within the bounds and later than the one before. */
function months(text: string, bounds: { readonly minimum: number; readonly maximum: number }) {
  const numbers = text.split(',').flatMap((part) => wholeNumber(part.trim(), bounds) ?? []);
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));
  return isRising && numbers.length === text.split(',').length ? numbers : undefined;
}

function yesNo(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function ratings(text: string): SettingValue | undefined {
  const [person = '', collective = '', ...more] = text.split(',');
  const isRating = (part: string) => part === OPEN || isOneOf(RATING_LEVELS, part);
  if (more.length > 0 || !isRating(person) || !isRating(collective)) return undefined;
  return {
    ...(person === OPEN ? {} : { minimumPersonRating: person }),
    ...(collective === OPEN ? {} : { minimumCollectiveRating: collective }),
  };
}
