// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ViewerProvider } from '../../lib/viewer/viewer.tsx';
import { YearProvider } from '../../lib/year.tsx';
import { A_VIEWER } from '../../testing/a-viewer.ts';
import { renderUi } from '../../testing/render-ui.tsx';
import { PrintFoot } from './print-foot.tsx';

afterEach(cleanup);

test('the foot of a printed page tells when it was printed, at the moment the browser takes the page', () => {
  renderUi(
    <ViewerProvider viewer={A_VIEWER}>
      <YearProvider years={A_VIEWER.years} today={A_VIEWER.today}>
        <PrintFoot />
      </YearProvider>
    </ViewerProvider>,
    '/chi-tieu?nam=2021',
  );

  // Without act: the browser does not wait either.
  window.dispatchEvent(new Event('beforeprint'));

  expect(screen.getByText(/^Sở Ngoại vụ – /).textContent).toMatch(/In lúc .*\d{2}\/\d{2}\/\d{4}/);
});
