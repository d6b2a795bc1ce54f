import { UNRATED_REASONS, type UnratedReason } from '@thidua/domain/records';
import { foldText } from '@thidua/domain/kernel';
import { RATING_LEVELS, RATING_NAMES, type RatingLevel } from '@thidua/domain/vocabulary';

/** What a cell holds: a level, or "not rated" with its reason. A cell without a value is "no data". */
export type RatingCell = RatingLevel | `UNRATED:${UnratedReason}`;

/** What is typed over a cell: a value, or that what is on record goes. */
export type Draft = RatingCell | typeof NO_DATA;
export const NO_DATA = 'NO_DATA';

export const RATING_CELLS: readonly RatingCell[] = [
  ...RATING_LEVELS,
  ...UNRATED_REASONS.map((reason) => `UNRATED:${reason}` as const),
];

export function cellOf(level: RatingLevel | null, reason: UnratedReason | null): RatingCell | undefined {
  if (level !== null) return level;
  return reason === null ? undefined : `UNRATED:${reason}`;
}

export function reasonOf(cell: Draft): UnratedReason | undefined {
  return UNRATED_REASONS.find((reason) => cell === `UNRATED:${reason}`);
}

export function levelOf(cell: Draft): RatingLevel | undefined {
  return RATING_LEVELS.find((level) => level === cell);
}

/** The first letter that tells the levels apart, and their numbers: X xuất sắc, T tốt, H hoàn thành, K không, C chưa xếp loại. */
const KEYS: Readonly<Record<string, RatingCell>> = {
  x: 'EXCELLENT',
  t: 'GOOD',
  h: 'COMPLETED',
  k: 'NOT_COMPLETED',
  c: 'UNRATED:UNDER_SIX_MONTHS',
  '1': 'EXCELLENT',
  '2': 'GOOD',
  '3': 'COMPLETED',
  '4': 'NOT_COMPLETED',
};

export function cellOfKey(key: string): RatingCell | undefined {
  return KEYS[key.toLowerCase()];
}

/** The words of files: the full name, the short one of offices, a letter. Compared without marks. */
const SHORT: Readonly<Record<string, RatingCell>> = {
  htxsnv: 'EXCELLENT',
  htxs: 'EXCELLENT',
  'xuat sac': 'EXCELLENT',
  httnv: 'GOOD',
  htt: 'GOOD',
  tot: 'GOOD',
  htnv: 'COMPLETED',
  ht: 'COMPLETED',
  'hoan thanh': 'COMPLETED',
  khtnv: 'NOT_COMPLETED',
  kht: 'NOT_COMPLETED',
  'khong hoan thanh': 'NOT_COMPLETED',
  cxl: 'UNRATED:OTHER',
  'chua xep loai': 'UNRATED:OTHER',
  'khong xep loai': 'UNRATED:OTHER',
};
const NAMES = new Map(RATING_LEVELS.map((level) => [foldText(RATING_NAMES[level]), level]));

export function readCell(text: string): RatingCell | undefined {
  const folded = foldText(text).replace(/\s+/g, ' ').trim();
  return NAMES.get(folded) ?? SHORT[folded] ?? (folded.length === 1 ? cellOfKey(folded) : undefined);
}
