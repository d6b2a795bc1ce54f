import { expect, test } from 'vitest';
import { checksumText, indexText, MEETING_PACK_STATUSES, nextPackStatus, packStatusesBefore } from './index.ts';

test.each([
  ['BEGIN', ['WAITING', 'MAKING']],
  ['FINISH', ['MAKING']],
  ['FAIL', ['WAITING', 'MAKING']],
  ['CANCEL', ['WAITING', 'MAKING']],
] as const)('%s is possible from %j alone', (event, from) => {
  expect(packStatusesBefore(event)).toEqual(from);
});

test.each(['DONE', 'FAILED', 'CANCELLED'] as const)('%s is an end', (status) => {
  expect(MEETING_PACK_STATUSES).toContain(status);
  for (const event of ['BEGIN', 'FINISH', 'FAIL', 'CANCEL'] as const)
    expect(nextPackStatus(status, event)).toBeUndefined();
});

test('the index names every file with its size and checksum, the checksum file is what sha256sum reads', () => {
  const files = [{ name: '01_Bien-ban.pdf', title: 'Biên bản họp', bytes: 5, sha256: 'a'.repeat(64) }];
  const index = indexText(
    { organisation: 'Sở Ngoại vụ', meeting: 'Xét thi đua', madeAt: '14:00 ngày 10/12/2021' },
    files,
  );
  expect(index.split('\r\n').slice(6, 9)).toEqual([
    '01. Biên bản họp',
    '    01_Bien-ban.pdf (5 byte)',
    `    SHA-256: ${'a'.repeat(64)}`,
  ]);
  expect(checksumText(files)).toBe(`${'a'.repeat(64)}  01_Bien-ban.pdf\n`);
});
