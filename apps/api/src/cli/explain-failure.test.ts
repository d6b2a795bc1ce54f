import { expect, test } from 'vitest';
import { ServerError } from '@thidua/db/server';
import { EXIT } from './exit-codes.ts';
import { explainFailure } from './explain-failure.ts';

function failure(code: string, message = 'said') {
  return Object.assign(new Error(message), { code });
}

test.each([
  ['a full disk', failure('ENOSPC'), EXIT.NOT_FINE, 'Đĩa đã đầy'],
  [
    'a full disk, met by a program of PostgreSQL',
    new ServerError('…: No space left on device', 'initdb failed.'),
    EXIT.NOT_FINE,
    'Đĩa đã đầy',
  ],
  ['no right to write', failure('EACCES'), EXIT.NOT_FINE, 'Không có quyền đọc hoặc ghi'],
  ['a folder that cannot be made', failure('ENOENT'), EXIT.NOT_FINE, 'Không mở hoặc không tạo được'],
  ['a server that is away', failure('ECONNREFUSED'), EXIT.UNREACHABLE, 'Không tới được cơ sở dữ liệu'],
  ['a lock, told by the driver', failure('55P03'), EXIT.BUSY, 'đang khóa cơ sở dữ liệu'],
  ['a lock, told in a text', new Error('Database error. Code: `55P03`.'), EXIT.BUSY, 'đang khóa cơ sở dữ liệu'],
  ['anything else', new Error('a fault of ours'), EXIT.UNFORESEEN, 'a fault of ours'],
])('%s', (_what, error, exit, words) => {
  const explained = explainFailure(error);
  expect([explained.exit, explained.words.vi]).toEqual([exit, expect.stringContaining(words)]);
});
