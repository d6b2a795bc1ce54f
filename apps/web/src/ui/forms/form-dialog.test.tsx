// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../../testing/render-ui.tsx';
import { FormDialog } from './form-dialog.tsx';
import { flagOf } from './form-field.ts';

afterEach(cleanup);

test('what was wrong with a field that is asked no more is told no more', async () => {
  const { user } = renderUi(
    <FormDialog
      title="Lập sự kiện"
      confirm="Lưu"
      busy="Đang lưu…"
      fields={[
        { name: 'isDrive', kind: 'check', label: 'Quyên góp' },
        { name: 'organiser', kind: 'text', label: 'Nơi phát động', isAsked: (values) => flagOf(values, 'isDrive') },
        { name: 'title', kind: 'text', label: 'Tên' },
      ]}
      initial={{ isDrive: true }}
      sentenceOf={({ field }) => `Nhập ${field}.`}
      onSend={() => Promise.resolve({ kind: 'DONE' })}
      onClose={() => undefined}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(screen.getByRole('link', { name: 'Nhập organiser.' })).toBeTruthy();

  await user.click(screen.getByRole('checkbox', { name: 'Quyên góp' }));
  expect(screen.queryByRole('link', { name: 'Nhập organiser.' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Nhập title.' })).toBeTruthy();
});

test('what may stay empty for a refusal has to be given for a grant', async () => {
  const { user } = renderUi(
    <FormDialog
      title="Ghi kết quả"
      confirm="Lưu"
      busy="Đang lưu…"
      fields={[
        { name: 'isGranted', kind: 'check', label: 'Đã khen thưởng' },
        {
          name: 'number',
          kind: 'text',
          label: 'Số quyết định',
          isOptionalWhile: (values) => !flagOf(values, 'isGranted'),
        },
      ]}
      initial={{}}
      sentenceOf={({ field }) => `Nhập ${field}.`}
      onSend={() => Promise.resolve({ kind: 'FAILED', sentence: 'Đã gửi.' })}
      onClose={() => undefined}
    />,
  );
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(screen.getByText('Đã gửi.')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Đã khen thưởng' }));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(screen.getByRole('link', { name: 'Nhập number.' })).toBeTruthy();
});

test('the hint of several lines and of several boxes is shown and read out with them', () => {
  renderUi(
    <FormDialog
      title="Ghi Hội đồng"
      confirm="Lưu"
      busy="Đang lưu…"
      fields={[
        { name: 'guests', kind: 'lines', label: 'Khách mời', hint: 'Họ tên, dấu phẩy, nơi công tác.' },
        { name: 'memberIds', kind: 'many', label: 'Ủy viên', hint: 'Từ ba người.', options: [] },
      ]}
      initial={{}}
      sentenceOf={({ field }) => field}
      onSend={() => Promise.resolve({ kind: 'DONE' })}
      onClose={() => undefined}
    />,
  );
  for (const [name, hint] of [
    ['Khách mời', 'Họ tên, dấu phẩy, nơi công tác.'],
    ['Ủy viên', 'Từ ba người.'],
  ] as const) {
    expect(screen.getByRole('group', { name }).getAttribute('aria-describedby')).toBe(screen.getByText(hint).id);
  }
});
