import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines } from './line-diff.ts';

test('what went stands before what came', () => {
  expect(diffLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual([
    { kind: 'KEPT', text: 'a' },
    { kind: 'REMOVED', text: 'b' },
    { kind: 'ADDED', text: 'x' },
    { kind: 'KEPT', text: 'c' },
    { kind: 'ADDED', text: 'd' },
  ]);
});

test('both versions can be read out of the difference', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const lines = diffLines(before, after);
      const read = (without: string) => lines.filter(({ kind }) => kind !== without).map(({ text }) => text);
      expect(read('ADDED')).toEqual(before);
      expect(read('REMOVED')).toEqual(after);
    }),
  );
});
