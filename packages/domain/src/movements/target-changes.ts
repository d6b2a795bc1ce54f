import type { TargetDraft } from './target-input.ts';

/** Everything of a target that a change can touch, in the order people read it. */
export const TARGET_FIELDS = [
  'code',
  'group',
  'title',
  'sourceText',
  'kind',
  'awardCode',
  'subjectKind',
  'initiativeScope',
  'minimum',
  'maximum',
  'shareBasisPoints',
  'base',
  'baseDate',
  'ratedDepartmentId',
  'ratingLevel',
  'decider',
  'countsRegistered',
  'incidentKinds',
  'countsDiscipline',
  'thematicMovementId',
  'ownerDepartmentId',
  'evidence',
  'dueOn',
  'tag',
  'note',
] as const satisfies readonly (keyof TargetDraft)[];
export type TargetField = (typeof TARGET_FIELDS)[number];

/** One difference; values as they are stored, the reader's language makes the words. */
export interface TargetChange {
  readonly field: TargetField;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between two states of a target, field by field. */
export function targetChanges(before: TargetDraft, after: TargetDraft): readonly TargetChange[] {
  return TARGET_FIELDS.flatMap((field) => {
    const [old, current] = [stored(before[field]), stored(after[field])];
    return old === current ? [] : [{ field, before: old, after: current }];
  });
}

/** A list is its words with commas between, in the order of its letters. */
function stored(value: string | number | boolean | readonly string[] | null): string | undefined {
  if (typeof value !== 'object') return String(value);
  return value === null || value.length === 0 ? undefined : value.toSorted().join(',');
}
