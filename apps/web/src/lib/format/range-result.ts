/** How a result stands against a target that is a range, e.g. “07-09 sáng kiến”. */
export interface RangeTarget {
  readonly minimum: number;
  /** Absent for “ít nhất 07”. */
  readonly maximum?: number;
}

/** Within 7–9: `8` → Đạt; `6` → Chưa đạt (còn 1); `10` → Vượt chỉ tiêu. */
export function describeRangeResult(result: number, target: RangeTarget): string {
  if (result < target.minimum) return `Chưa đạt (còn ${target.minimum - result})`;
  if (target.maximum !== undefined && result > target.maximum) return 'Vượt chỉ tiêu';
  return 'Đạt';
}

/** `7`–`9` → `7–9`; without an upper end `≥ 7`; a single number as it is. */
export function formatRange(target: RangeTarget): string {
  if (target.maximum === undefined) return `≥\u00A0${target.minimum}`;
  return target.minimum === target.maximum ? String(target.minimum) : `${target.minimum}–${target.maximum}`;
}
