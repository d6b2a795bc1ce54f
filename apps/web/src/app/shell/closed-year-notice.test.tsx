// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ViewerProvider, type Viewer } from '../../lib/viewer/viewer.tsx';
import { YearProvider } from '../../lib/year.tsx';
import { renderUi } from '../../testing/render-ui.tsx';
import { ClosedYearNotice } from './closed-year-notice.tsx';

afterEach(cleanup);

const viewer: Viewer = {
  __typename: 'Viewer',
  id: '0193d0c6-0000-7000-8000-000000000001',
  displayName: 'Nguyễn Thị Hà',
  username: 'chuyenvien.ha',
  language: 'vi',
  years: [2021, 2020],
  closedYears: [2020],
  today: '2021-12-06',
  signInEnd: { __typename: 'SignInEnd', idleSeconds: 7140, secondsLeft: 43_200 },
  permissions: [],
  roles: [],
  staff: null,
  organisation: {
    __typename: 'Organisation',
    id: '0193d0c6-0000-7000-8000-000000000002',
    name: 'Sở Ngoại vụ',
    parentName: 'Ủy ban nhân dân tỉnh',
    isSample: false,
  },
};

function show(address: string): void {
  renderUi(
    <ViewerProvider viewer={viewer}>
      <YearProvider years={viewer.years}>
        <ClosedYearNotice />
      </YearProvider>
    </ViewerProvider>,
    address,
  );
}

test('the pages of a closed year say that they are for reading', () => {
  show('/chi-tieu?nam=2020');
  expect(screen.getByText('Năm 2020 đã tổng kết. Chỉ xem.')).toBeTruthy();
});

test('the running year says nothing', () => {
  show('/chi-tieu?nam=2021');
  expect(screen.queryByText(/Chỉ xem/)).toBeNull();
});

test('a page that belongs to no year says nothing', () => {
  show('/tro-giup?nam=2020');
  expect(screen.queryByText(/Chỉ xem/)).toBeNull();
});
