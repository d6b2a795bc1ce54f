// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { useYear, YearProvider } from './year.tsx';

afterEach(cleanup);

function Shown() {
  return <p>Năm {useYear().year}</p>;
}

test.each([
  ['the draft of next year does not take the place of this year', [2023, 2021, 2020], '/', 'Năm 2021'],
  ['the address asks for another year', [2023, 2021, 2020], '/?nam=2023', 'Năm 2023'],
  ['a year without data stays out', [2021, 2020], '/?nam=1999', 'Năm 2021'],
  ['the newest where today has none', [2020, 2019], '/', 'Năm 2020'],
  ['nothing yet', [], '/', 'Năm 2021'],
])('%s', (_name, years, address, expected) => {
  renderUi(
    <YearProvider years={years} today="2021-12-06">
      <Shown />
    </YearProvider>,
    address,
  );
  expect(screen.getByText(expected)).toBeTruthy();
});
