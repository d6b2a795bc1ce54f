/** The id of a line in the page, so that the check page can lead to it; the collective's without a person. */
export function rowId(staffId: string | undefined): string {
  return `dong-${staffId ?? 'tap-the'}`;
}
