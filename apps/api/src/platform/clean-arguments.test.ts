import { expect, test } from 'vitest';
import { cleanValue } from './clean-arguments.ts';

test('every text of an input is composed and free of control characters, however deep', () => {
  const decomposed = 'Nguyễn'.normalize('NFD');
  const when = new Date();

  const cleaned = cleanValue({
    title: `${decomposed}\u0000`,
    authors: [{ name: decomposed }],
    year: 2021,
    when,
    none: null,
  });

  expect(cleaned).toEqual({ title: 'Nguyễn', authors: [{ name: 'Nguyễn' }], year: 2021, when, none: null });
});

test('markup stays what the person typed', () => {
  expect(cleanValue('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
});
