// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../../testing/render-ui.tsx';
import { PhaseTimeline } from './phase-timeline.tsx';

afterEach(cleanup);

function barsOf(phases: readonly { readonly name: string; readonly from: string; readonly to: string }[]) {
  renderUi(
    <PhaseTimeline
      title="Các đợt"
      from="2023-11-20"
      to="2024-02-27"
      today="2021-12-06"
      phases={phases}
      occasions={[]}
      events={[]}
    />,
  );
  return [...document.querySelectorAll('svg[role="img"] rect')].map((bar) => {
    const start = Number(bar.getAttribute('x'));
    return { start, end: start + Number(bar.getAttribute('width')) };
  });
}

test('a phase lasts to the end of its last day: the next one begins where it ends, and a phase of one day is seen', () => {
  const [first, second, third] = barsOf([
    { name: 'Giai đoạn 1', from: '2023-11-20', to: '2023-12-31' },
    { name: 'Giai đoạn 2', from: '2024-01-01', to: '2024-02-26' },
    { name: 'Giai đoạn 3', from: '2024-02-27', to: '2024-02-27' },
  ]);
  expect(first?.end).toBeCloseTo(second?.start ?? 0);
  expect(second?.end).toBeCloseTo(third?.start ?? 0);
  expect((third?.end ?? 0) - (third?.start ?? 0)).toBeGreaterThan(2);
});

test('days between two phases fill the room between them', () => {
  const [first, second, gap] = barsOf([
    { name: 'Giai đoạn 1', from: '2023-11-20', to: '2023-12-30' },
    { name: 'Giai đoạn 2', from: '2024-01-01', to: '2024-02-27' },
  ]);
  expect(gap?.start).toBeCloseTo(first?.end ?? 0);
  expect(gap?.end).toBeCloseTo(second?.start ?? 0);
});
