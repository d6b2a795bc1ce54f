import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { dateEntry } from './date-entry.ts';
import { DateField } from './date-field.tsx';

afterEach(cleanup);

function Form({ day }: { readonly day?: string }) {
  const [entry, setEntry] = useState(dateEntry(day));
  return (
    <>
      <DateField label="Ngày áp dụng lần đầu" entry={entry} onChange={setEntry} />
      <output>{entry.day ?? 'không có ngày'}</output>
    </>
  );
}

function field(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Ngày áp dụng lần đầu' });
}

function shownDay(): string {
  return document.querySelector('output')?.textContent ?? '';
}

test('a date typed in short is understood and shown in full', async () => {
  const { user } = renderUi(<Form />);
  await user.type(field(), '5.12.21');
  await user.tab();
  expect([field().value, shownDay()]).toEqual(['05/12/2021', '2021-12-05']);
});

test('a day that does not exist stays as it was typed, with the reason beside it', async () => {
  const { user } = renderUi(<Form day="2021-12-05" />);
  await user.clear(field());
  await user.type(field(), '31/02/2021');
  await user.tab();
  expect([field().value, shownDay()]).toEqual(['31/02/2021', 'không có ngày']);
  expect(screen.getByText('Không có ngày 31/02/2021. Tháng 02/2021 có 28 ngày.')).toBeTruthy();
});

test('no error is shown while the date is still being typed', async () => {
  const { user } = renderUi(<Form />);
  await user.type(field(), '5/1');
  expect(field().getAttribute('aria-invalid')).toBeNull();
});

test('the reason is read out with the field', async () => {
  const { user } = renderUi(<Form />);
  await user.type(field(), 'aa');
  await user.tab();
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = described.map((id) => document.getElementById(id)?.textContent);
  expect(words).toContain('Nhập ngày theo dạng ngày/tháng/năm, ví dụ 05/12/2021.');
});
