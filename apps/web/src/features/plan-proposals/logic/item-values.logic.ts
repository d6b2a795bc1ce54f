import { measureWords } from '@thidua/domain/plan-proposal-words';
import { ITEM_FIELDS, readFieldValues, type TargetValues } from '@thidua/domain/plan-proposal';

import { formatDate } from '../../../lib/format/index.ts';
import type { Item } from './review.logic.ts';

/** The second line of a card: what a target measures, the days of a phase, an anniversary, a review. */
export function measureOf({ kind, fields }: Pick<Item, 'kind' | 'fields'>, language: 'vi' | 'en'): string | undefined {
  if (kind === 'TARGET') {
    const { values } = readFieldValues('TARGET', NO_TARGET, fields);
    return measureWords(values as unknown as TargetValues, language); // read back from the fields that it was written to
  }
  const names = DAYS[kind];
  return names === undefined ? undefined : daysOf(fields, names);
}

/** Which readers a recipient is; undefined for one whose words do not say, and for every other kind. */
export function groupOf({ kind, fields }: Pick<Item, 'kind' | 'fields'>): string | undefined {
  const group = kind === 'RECIPIENT' ? fields.find(({ name }) => name === 'group')?.value : undefined;
  return group === '' ? undefined : group;
}

/** The days that a kind has, in the order of a reader. */
const DAYS: Partial<Record<Item['kind'], readonly string[]>> = {
  PLAN: ['planDate'],
  PHASE: ['fromDay', 'toDay'],
  OCCASION: ['originDay', 'anniversary'],
  REVIEW: ['day'],
  REFERENCE: ['issuedOn'],
};

const NO_TARGET = Object.fromEntries(ITEM_FIELDS.TARGET.map(({ name }) => [name, null])) as unknown as TargetValues;

function daysOf(fields: Item['fields'], names: readonly string[]): string | undefined {
  const days = names
    .map((name) => fields.find((field) => field.name === name)?.value ?? '')
    .filter((day) => day !== '');
  return days.length === 0 ? undefined : days.map(formatDate).join(' – ');
}
