// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { AppDialog } from './app-dialog.tsx';

afterEach(cleanup);

function Page({ isOnce = false }: { readonly isOnce?: boolean }) {
  const [isAsked, setIsAsked] = useState(false);
  const [isDone, setIsDone] = useState(false);
  return (
    <main>
      <h1 tabIndex={-1}>Hội nghị, sự kiện</h1>
      {!isDone && (
        <button type="button" onClick={() => setIsAsked(true)}>
          Lập sự kiện
        </button>
      )}
      {isAsked && (
        <AppDialog
          isOpen
          title="Lập sự kiện"
          onClose={() => {
            setIsAsked(false);
            setIsDone(isOnce);
          }}
        >
          <p>Chọn ngày.</p>
        </AppDialog>
      )}
    </main>
  );
}

test.each([
  ['the button that opened it', <Page key="again" />, 'Lập sự kiện'],
  ['the heading where the button is gone with its act', <Page key="once" isOnce />, 'Hội nghị, sự kiện'],
])('after a dialog the focus is at %s', async (_place, page, words) => {
  const { user } = renderUi(page);
  await user.click(screen.getByRole('button', { name: 'Lập sự kiện' }));
  expect(await screen.findByRole('dialog', { name: 'Lập sự kiện' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement?.textContent).toBe(words);
});

test.each([
  [false, 'a slip of the hand beside a dialog throws nothing away that was typed'],
  [true, 'a dialog in which nothing is written closes when one presses beside it'],
])('light %s: %s', async (isLight) => {
  const { user } = renderUi(<Writing isLight={isLight} />);
  const field = await screen.findByRole('textbox', { name: 'Lý do' });
  await user.type(field, 'Ghi nhầm');
  const beside = document.querySelector('.mantine-Modal-overlay');
  if (beside === null) throw new Error('There is nothing beside the dialog');
  await user.click(beside);
  expect(screen.queryByDisplayValue('Ghi nhầm') === null).toBe(isLight);
});

function Writing({ isLight }: { readonly isLight: boolean }) {
  const [isOpen, setIsOpen] = useState(true);
  return (
    isOpen && (
      <AppDialog isOpen title="Rút khóa học" onClose={() => setIsOpen(false)} isLight={isLight}>
        <input aria-label="Lý do" />
      </AppDialog>
    )
  );
}
