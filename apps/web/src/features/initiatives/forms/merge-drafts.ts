import { DRAFT_FIELDS, isSameField, type DraftField, type InitiativeDraft } from './initiative-draft.ts';

export interface Merge {
  /** Both sides' changes; where both changed the same field, mine. */
  readonly draft: InitiativeDraft;
  /** The fields that both changed to different contents: a person has to choose. */
  readonly conflicts: readonly DraftField[];
}

/** Joins what two sides made of the same version, field by field. */
export function mergeDrafts(base: InitiativeDraft, mine: InitiativeDraft, theirs: InitiativeDraft): Merge {
  const conflicts = DRAFT_FIELDS.filter(
    (field) =>
      !isSameField(mine, base, field) && !isSameField(theirs, base, field) && !isSameField(mine, theirs, field),
  );
  const changedByThemAlone = DRAFT_FIELDS.filter((field) => isSameField(mine, base, field));
  return { draft: takeFields(mine, theirs, changedByThemAlone), conflicts };
}

/** `draft` with these fields from `source`. */
export function takeFields(
  draft: InitiativeDraft,
  source: InitiativeDraft,
  fields: readonly DraftField[],
): InitiativeDraft {
  return { ...draft, ...Object.fromEntries(fields.map((field) => [field, source[field]])) };
}
