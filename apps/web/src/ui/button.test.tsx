// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { Button } from './button.tsx';

afterEach(cleanup);

test('a button keeps the states that are told to screen readers', () => {
  renderUi(
    <Button aria-expanded aria-controls="list">
      Xem thêm
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Xem thêm', expanded: true });
  expect(button.getAttribute('aria-controls')).toBe('list');
});
