import { expect, test } from 'vitest';

import { problemSentence } from './problem-sentence.ts';
import { initiativeText } from './text.ts';

test.each([
  [{ field: 'title', code: 'REQUIRED' }, 'Nhập tên sáng kiến.'],
  [
    { field: 'solution', code: 'TOO_LONG', limit: 20_000, actual: 20_001 },
    'Nội dung giải pháp không được quá 20.000 ký tự. Hiện có 20.001 ký tự.',
  ],
  [{ field: 'authors', code: 'SHARES_NOT_WHOLE', actual: 11_000 }, 'Tổng tỷ lệ đóng góp phải bằng 100%. Hiện là 110%.'],
  [{ field: 'authors.1', code: 'AUTHOR_TWICE' }, 'Lê Minh đứng hai dòng. Gỡ một dòng.'],
  [
    { field: 'reason', code: 'TOO_LONG', limit: 1000, actual: 1001 },
    'Lý do không được quá 1.000 ký tự. Hiện có 1.001 ký tự.',
  ],
  [
    { field: 'sitting', code: 'IN_A_SITTING' },
    'Sáng kiến đang ở một phiên họp Hội đồng chưa có quyết định. Ghi quyết định hoặc bỏ phiên họp đó trước.',
  ],
  [{ field: 'constructor', code: 'REQUIRED' }, 'Mục này không để trống được.'],
  [{ field: 'title', code: 'A_CODE_OF_TOMORROW' }, 'Nội dung chưa hợp lệ. Kiểm tra lại mục này.'],
])('%j is told as “%s”', (problem, sentence) => {
  expect(problemSentence(initiativeText.vi, problem, ['Nguyễn Lan', 'Lê Minh'])).toBe(sentence);
});
