import type { PlacedTarget } from './read-sections.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PREFIX = { COLLECTIVE: 'T', PERSON: 'P', TASK: 'N' } as const;

/**
 * Codes in the order of the text: T for collectives, P for persons, the number of the task for what is counted there; targets of
 * one list item share its number and differ by a letter (T5a, T5b).
 */
export function codesOf(targets: readonly PlacedTarget[]): readonly string[] {
  const sharing = new Map<unknown, number>();
  const keyOf = ({ node, taskNumber }: PlacedTarget) => taskNumber ?? node;
  for (const target of targets) sharing.set(keyOf(target), (sharing.get(keyOf(target)) ?? 0) + 1);
  const counts = { COLLECTIVE: 0, PERSON: 0, TASK: 0 };
  const numbers = new Map<unknown, string>();
  const used = new Map<unknown, number>();
  return targets.map((target) => {
    const key = keyOf(target);
    let number = numbers.get(key);
    if (number === undefined) {
      const { group } = target.draft.values;
      counts[group] += 1;
      number = target.taskNumber ?? `${PREFIX[group]}${counts[group]}`;
      numbers.set(key, number);
    }
    const at = used.get(key) ?? 0;
    used.set(key, at + 1);
    return (sharing.get(key) ?? 1) === 1 ? number : `${number}${suffixOf(at)}`;
  });
}

/** a … z, then aa, ab …: one list item rarely holds more than five. */
function suffixOf(at: number): string {
  const letter = LETTERS.charAt(at % LETTERS.length);
  return at < LETTERS.length ? letter : `${suffixOf(Math.floor(at / LETTERS.length) - 1)}${letter}`;
}
