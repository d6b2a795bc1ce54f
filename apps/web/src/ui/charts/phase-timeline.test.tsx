// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

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

test('gatherings of one name on one day and reviews of one name stand each for themselves; what follows a late review is left out', () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const meeting = { name: 'Giao ban', isDone: true, href: '/hoi-nghi' };
  renderUi(
    <PhaseTimeline
      title="Các đợt"
      from="2021-01-01"
      to="2021-12-31"
      today="2021-12-06"
      phases={[
        { name: 'Đợt 1', from: '2021-01-01', to: '2021-05-19', review: { day: '2021-05-20', label: 'Sơ kết' } },
        { name: 'Đợt 2', from: '2021-06-01', to: '2021-12-31', review: { day: '2022-01-14', label: 'Sơ kết' } },
      ]}
      occasions={[]}
      events={[
        { ...meeting, key: 'a', day: '2021-03-01' },
        { ...meeting, key: 'b', day: '2021-03-01' },
        { ...meeting, key: 'c', day: '2022-01-14', name: 'Hội nghị tổng kết', isDone: false },
        { ...meeting, key: 'd', day: '2022-01-15', name: 'Năm sau' },
      ]}
    />,
  );
  const listed = screen.getByRole('list', { name: 'Hội nghị, sự kiện theo số trên hình' });
  expect([...listed.children].map(({ textContent }) => textContent)).toEqual([
    '101/03/2021: Giao ban, đã tổ chức',
    '201/03/2021: Giao ban, đã tổ chức',
    '314/01/2022: Hội nghị tổng kết',
  ]);
  expect(complaint).not.toHaveBeenCalled();
});
