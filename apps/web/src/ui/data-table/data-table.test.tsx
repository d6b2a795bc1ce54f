import { act, cleanup, renderHook, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { useShortcuts } from '../../lib/shortcuts.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import type { Column, Sort } from './column.ts';
import { DataTable } from './data-table.tsx';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly title: string;
}

const ROWS: readonly Row[] = [
  { id: 'SK-1', title: 'Số hóa hồ sơ đoàn ra' },
  { id: 'SK-2', title: 'Sổ tay lễ tân' },
  { id: 'SK-3', title: 'Lịch đối ngoại chung' },
];

interface ListProps {
  readonly rows?: readonly Row[];
  readonly onClearFilters?: () => void;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'code', header: 'Mã', isRowHeader: true, sortKey: 'CODE', cell: (row) => <a href="/x">{row.id}</a> },
  { key: 'title', header: 'Tên sáng kiến', cell: (row) => row.title },
];

function List({ rows = ROWS, onClearFilters }: ListProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<Sort>({ key: 'CODE', direction: 'ASC' });
  return (
    <>
      <DataTable
        caption="Danh sách sáng kiến"
        rows={rows}
        keyOf={(row) => row.id}
        hrefOf={(row) => `/sang-kien/${row.id}`}
        sort={sort}
        onSort={setSort}
        selection={{ selected, onChange: setSelected, labelOf: (row) => row.id }}
        empty={{ message: 'Chưa có sáng kiến nào.' }}
        onClearFilters={onClearFilters}
        columns={COLUMNS}
      />
      <output>{[...selected].join(' ')}</output>
    </>
  );
}

function row(code: string): HTMLElement {
  return screen.getByRole('row', { name: new RegExp(code) });
}

function selected(): string {
  return document.querySelector('output')?.textContent ?? '';
}

test('the table is named and each row by its header cell', () => {
  renderUi(<List />);
  const table = screen.getByRole('table', { name: 'Danh sách sáng kiến' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['SK-1', 'SK-2', 'SK-3']);
});

test('arrow keys move between rows and Enter opens the one in focus', async () => {
  const { user, router } = renderUi(<List />);
  row('SK-1').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  expect(router.state.location.pathname).toBe('/sang-kien/SK-2');
});

test('j leads into the list and on, k back, x selects; not while they are switched off', async () => {
  const { user } = renderUi(<List />);
  await user.keyboard('jjjk');
  expect(document.activeElement).toBe(row('SK-2'));
  await user.keyboard('x');
  expect(selected()).toBe('SK-2');
  const { result } = renderHook(() => useShortcuts());
  act(() => result.current.setOn(false));
  await user.keyboard('jx');
  expect([document.activeElement, selected()]).toEqual([row('SK-2'), 'SK-2']);
  act(() => result.current.setOn(true));
});

test('only one row and its own controls are in the tab order', () => {
  renderUi(<List />);
  const stops = [...document.querySelectorAll<HTMLElement>('tbody tr, tbody a, tbody input')].filter(
    (part) => part.tabIndex === 0,
  );
  expect(stops.map((part) => part.closest('tr')?.dataset['key'])).toEqual(['SK-1', 'SK-1', 'SK-1']);
});

test('Space selects a row, Shift and the arrow a range', async () => {
  const { user } = renderUi(<List />);
  row('SK-1').focus();
  await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selected()).toBe('SK-1 SK-2 SK-3');
});

test('the box in the head selects all rows and takes all back', async () => {
  const { user } = renderUi(<List />);
  const all = screen.getByRole('checkbox', { name: 'Chọn tất cả các dòng đang hiện' });
  await user.click(all);
  const afterFirst = selected();
  await user.click(all);
  expect([afterFirst, selected()]).toEqual(['SK-1 SK-2 SK-3', '']);
});

test('pressing a header turns the order around and says so', async () => {
  const { user } = renderUi(<List />);
  await user.click(screen.getByRole('button', { name: 'Mã' }));
  expect(screen.getByRole('columnheader', { name: 'Mã' }).getAttribute('aria-sort')).toBe('descending');
});

test('an empty table says why', () => {
  renderUi(<List rows={[]} />);
  expect(screen.getByText('Chưa có sáng kiến nào.')).toBeTruthy();
});

test('an empty table has no box that would select nothing', () => {
  renderUi(<List rows={[]} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('an empty table under filters offers to clear them', async () => {
  let isCleared = false;
  const { user } = renderUi(<List rows={[]} onClearFilters={() => (isCleared = true)} />);
  await user.click(screen.getByRole('button', { name: 'Xóa bộ lọc' }));
  expect(isCleared).toBe(true);
});

test('large numbers below the table are grouped as everywhere', () => {
  const paging = { totalCount: 5000, hasMore: true, isLoadingMore: false, onLoadMore: () => undefined };
  const columns: readonly Column<Row>[] = [
    { key: 'title', header: 'Tên', isRowHeader: true, cell: ({ title }) => title },
  ];
  renderUi(
    <DataTable
      caption="Sáng kiến"
      columns={columns}
      rows={ROWS}
      keyOf={({ id }) => id}
      empty={{ message: '' }}
      paging={paging}
    />,
  );
  expect(screen.getByText('Đang hiện 3 trong 5.000').role).toBe('status');
});
