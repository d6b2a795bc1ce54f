// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../../testing/render-ui.tsx';
import { ManyBoxes } from './many-boxes.tsx';

afterEach(cleanup);

const NAMES = ['Đặng Văn Ước', 'Đặng Thị Ỷ Lan', ...Array.from({ length: 13 }, (_, at) => `Nguyễn Văn ${at + 1}`)];

function Boxes({ names }: { readonly names: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = names.map((label) => ({ value: label, label }));
  return (
    <ManyBoxes
      field={{ name: 'lines', kind: 'many', label: 'Hồ sơ', options }}
      chosen={chosen}
      error={undefined}
      onChange={setChosen}
    />
  );
}

test('a long list is searched without marks, and what is found is chosen at once and stays chosen', async () => {
  const { user } = renderUi(<Boxes names={NAMES} />);
  await user.type(screen.getByRole('searchbox'), 'dang{Enter}');
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Chọn cả 2 dòng đang hiện' }));
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), '{Enter}');
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  expect(screen.getByText('Đã chọn 2')).toBeTruthy();
});

test('a short list is read, not searched', () => {
  renderUi(<Boxes names={NAMES.slice(0, 12)} />);
  expect(screen.queryByRole('searchbox')).toBeNull();
});
