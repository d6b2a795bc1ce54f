import type { DraftField } from './initiative-draft.ts';

/** The id of a field's control, for links of the error summary and from the check page. */
export function fieldId(field: DraftField): string {
  return `truong-${field}`;
}

/** The id of the share of one row. */
export function shareFieldId(index: number): string {
  return `truong-authors-${index}`;
}
