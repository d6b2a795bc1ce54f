import type { HelperPart } from './helper-draft.ts';
import type { DraftField } from './initiative-draft.ts';

/** The id of a field's control, for links of the error summary and from the check page. */
export function fieldId(field: DraftField): string {
  return `truong-${field}`;
}

/** The id of one part of the row of a helper: `helpers.0.fullName` in the problems of the server. */
export function helperFieldId(index: number, part: HelperPart): string {
  return `truong-helpers-${index}-${part}`;
}

/** The id of the share of one row. */
export function shareFieldId(index: number): string {
  return `truong-authors-${index}`;
}
