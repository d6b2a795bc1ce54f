// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../../../testing/render-ui.tsx';
import { FirstSteps } from './first-steps.tsx';

afterEach(cleanup);

const steps = (...done: readonly boolean[]) =>
  (['STRUCTURE', 'PEOPLE', 'ROLES', 'REGIME'] as const).map((step, at) => ({ step, isDone: done[at] ?? false }));

test('each step leads to its page, and what the records show is ticked', () => {
  renderUi(<FirstSteps steps={steps(true)} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/co-cau',
    '/ca-nhan',
    '/quan-tri/tai-khoan',
    '/quan-tri/thiet-lap',
  ]);
  expect(screen.getAllByText('Đã có.')).toHaveLength(1);
});

test('a body that has all of it is not told of them, nor is whoever has no part in them', () => {
  renderUi(<FirstSteps steps={steps(true, true, true, true)} />);
  renderUi(<FirstSteps steps={[]} />);
  expect(screen.queryByRole('link')).toBeNull();
});
