import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { PAGE_TURNS_MS, WallPages } from './wall-pages.tsx';

const NAMES = ['Ấn', 'Bình', 'Cường', 'Dung', 'Đạt'];

function show(rows: readonly string[]) {
  return render(
    <WallPages rows={rows} size={2} keyOf={(name) => name}>
      {(name) => name}
    </WallPages>,
  );
}

const shown = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
function wait(): void {
  act(() => void vi.advanceTimersByTime(PAGE_TURNS_MS));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('màn hình phòng họp có nhiều dòng hơn một trang', () => {
  test('tự lật đến hết mọi trang rồi quay lại trang đầu', () => {
    show(NAMES);
    const pages = [shown()];
    for (let turn = 0; turn < 3; turn += 1) {
      wait();
      pages.push(shown());
    }
    expect(pages).toEqual([['Ấn', 'Bình'], ['Cường', 'Dung'], ['Đạt'], ['Ấn', 'Bình']]);
  });

  test('phím mũi tên lật sang trang trước, trang sau; từ đó trang đứng yên', () => {
    show(NAMES);
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
    expect(shown()).toEqual(['Đạt']);
    wait();
    expect(shown()).toEqual(['Đạt']);
  });

  test('nút dừng giữ trang đang xem, bấm lại thì lật tiếp', () => {
    show(NAMES);
    fireEvent.click(screen.getByRole('button', { name: 'Dừng tự lật trang' }));
    wait();
    expect(shown()).toEqual(['Ấn', 'Bình']);
    fireEvent.click(screen.getByRole('button', { name: 'Tự lật trang' }));
    wait();
    expect(shown()).toEqual(['Cường', 'Dung']);
  });
});

test('vừa một trang thì không có số trang và không có nút', () => {
  show(NAMES.slice(0, 2));
  expect(screen.queryByText(/Trang/)).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
