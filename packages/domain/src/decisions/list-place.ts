/** The setting that says how many lines a decision holds in its text; a longer list is an annex. */
export const LIST_LINES_SETTING = 'decisionListLines';

/** While nobody has set a number: about what stands on the first page with the articles. */
export const USUAL_LIST_LINES = 20;

/** True where the list of a decision stands on pages of its own behind it (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function isListAnnexed(lines: number, most: number = USUAL_LIST_LINES): boolean {
  return lines > most;
}
