// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { formatDateTime } from '../../lib/format/index.ts';
import { ViewerProvider } from '../../lib/viewer/viewer.tsx';
import { YearProvider } from '../../lib/year.tsx';
import { A_VIEWER } from '../../testing/a-viewer.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { PrintFoot } from './print-foot.tsx';

afterEach(cleanup);

/** In seconds; leap days included. */
const FIVE_YEARS = 157_766_400;

test('the foot of a printed page tells when it was printed by the clock of the body, at the moment the browser takes the page', () => {
  renderUi(
    <ViewerProvider viewer={{ ...A_VIEWER, clockOffsetSeconds: -FIVE_YEARS }}>
      <YearProvider years={A_VIEWER.years} today={A_VIEWER.today}>
        <PrintFoot />
      </YearProvider>
    </ViewerProvider>,
    '/chi-tieu?nam=2021',
  );

  // Without act: the browser does not wait either.
  window.dispatchEvent(new Event('beforeprint'));

  expect(screen.getByText(/^Sở Ngoại vụ – /).textContent).toContain(
    formatDateTime(new Date(Date.now() - FIVE_YEARS * 1000).toISOString()).slice(-4),
  );
});
