import { expect, test } from 'vitest';

const SOURCES = Object.entries(
  import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.test.*', '!./read-again.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

test('nobody asks for the whole page again but by readAgain, which never rejects', () => {
  expect(SOURCES.length).toBeGreaterThan(500);
  const others = SOURCES.filter(([, text]) => /include:\s*'active'/.test(text)).map(([file]) => file);
  expect(others).toEqual([]);
});
