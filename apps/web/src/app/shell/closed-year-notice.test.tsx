// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ViewerProvider } from '../../lib/viewer/viewer.tsx';
import { YearProvider } from '../../lib/year.tsx';
import { A_VIEWER } from '../../testing/a-viewer.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { ClosedYearNotice } from './closed-year-notice.tsx';

afterEach(cleanup);

function show(address: string): void {
  renderUi(
    <ViewerProvider viewer={A_VIEWER}>
      <YearProvider years={A_VIEWER.years} today={A_VIEWER.today}>
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
