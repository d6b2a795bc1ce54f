import { isOneOf } from '@thidua/domain/kernel';
import { hasMeasureField, TARGET_KINDS, type MeasureField } from '@thidua/domain/movements';
import { TARGET_KIND_NAMES } from '@thidua/domain/plan-proposal-words';
import { AWARDS, DEPARTMENT_KIND_NAMES, INITIATIVE_SCOPE_NAMES, RATING_NAMES } from '@thidua/domain/vocabulary';

import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';

type Text = Words<typeof vi>;

export function fieldId(key: string, name: string): string {
  return `muc-${key}-${name}`;
}

/** What is wrong with a field, as its form and the list of errors say it. */
export function problemWords(field: string, code: string, t: Text): string {
  const label = t.fields[field as keyof Text['fields']];
  const words = t.problems[code as keyof Text['problems']];
  return `${label}: ${words}`;
}

/** The word for a choice of any list: awards, ratings and scopes from the vocabulary, the rest from the texts. */
export function choiceLabel(choice: string, language: 'vi' | 'en', t: Text): string {
  const lists: readonly Readonly<Record<string, string>>[] = [
    t.choices,
    TARGET_KIND_NAMES[language],
    RATING_NAMES,
    INITIATIVE_SCOPE_NAMES,
    DEPARTMENT_KIND_NAMES,
    AWARD_NAMES,
  ];
  return lists.find((list) => Object.hasOwn(list, choice))?.[choice] ?? choice;
}

const AWARD_NAMES = Object.fromEntries(Object.entries(AWARDS).map(([code, { name }]) => [code, name]));

/** The fields of a measure, and the part of the measure that each is; a rating names the organisation by its kind here. */
const MEASURES: Readonly<Record<string, MeasureField>> = {
  awardCode: 'awardCode',
  subjectKind: 'subjectKind',
  initiativeScope: 'initiativeScope',
  minimum: 'minimum',
  maximum: 'maximum',
  shareBasisPoints: 'shareBasisPoints',
  base: 'base',
  ratedKind: 'ratedDepartmentId',
  ratingLevel: 'ratingLevel',
  decider: 'decider',
};

/** Whether a target of such a kind has the field; one that holds something is shown in any case. */
export function isOfKind(kind: string, field: string, stored: string): boolean {
  const measure = MEASURES[field];
  if (measure === undefined || stored !== '' || !isOneOf(TARGET_KINDS, kind)) return true;
  return hasMeasureField(kind, measure);
}
