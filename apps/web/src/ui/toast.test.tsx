// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { ToastProvider, useToast } from './toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Page() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ message: 'Đã tải xong.', onUndo: () => undefined })}>
      Tải
    </button>
  );
}

test('stays as long as a dialog lies over it, so that what can be taken back still can', () => {
  renderUi(
    <ToastProvider>
      <Page />
    </ToastProvider>,
  );
  act(() => screen.getByRole('button', { name: 'Tải' }).click());
  const dialog = document.createElement('div');
  dialog.setAttribute('aria-modal', 'true');
  document.body.append(dialog);
  act(() => {
    vi.advanceTimersByTime(25_000);
  });
  expect(screen.getByText('Đã tải xong.')).toBeTruthy();
  dialog.remove();
  act(() => {
    vi.advanceTimersByTime(10_000);
  });
  expect(screen.queryByText('Đã tải xong.')).toBeNull();
});
