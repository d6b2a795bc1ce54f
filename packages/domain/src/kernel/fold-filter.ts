import { foldText } from './vietnamese.ts';

/** True when every word typed is found, marks or not: `nguyen hang` finds “Nguyễn Thị Hằng”. */
export function matchesFolded(haystack: string, typed: string): boolean {
  const folded = foldText(haystack);
  return foldText(typed)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** Keeps what matches, texts with the very marks typed first; order is kept otherwise. */
export function filterFolded<T>(items: readonly T[], typed: string, textOf: (item: T) => string): T[] {
  const matching = items.filter((item) => matchesFolded(textOf(item), typed));
  const exact = typed.trim().toLowerCase().normalize('NFC');
  const isExact = (item: T) => textOf(item).toLowerCase().normalize('NFC').includes(exact);
  return [...matching.filter(isExact), ...matching.filter((item) => !isExact(item))];
}
