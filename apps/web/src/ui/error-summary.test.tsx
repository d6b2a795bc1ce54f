import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

function Form() {
  const [attempt, setAttempt] = useState(0);
  const errors = attempt === 0 ? [] : [{ fieldId: 'ten', message: 'Nhập tên sáng kiến.' }];
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField id="ten" label="Tên sáng kiến" value="" onChange={() => undefined} error={errors[0]?.message} />
      <Button onClick={() => setAttempt(attempt + 1)}>Nộp sáng kiến</Button>
    </>
  );
}

async function submitted() {
  const view = renderUi(<Form />);
  await view.user.click(screen.getByRole('button', { name: 'Nộp sáng kiến' }));
  return view;
}

test('after an attempt to submit the summary takes the focus', async () => {
  await submitted();
  expect(document.activeElement?.textContent).toContain('Có 1 chỗ cần sửa');
});

test('a line of the summary leads to its field', async () => {
  const { user } = await submitted();
  await user.click(screen.getByRole('link', { name: 'Nhập tên sáng kiến.' }));
  expect(document.activeElement?.id).toBe('ten');
});

test('the window says that there are errors', async () => {
  await submitted();
  expect(document.title).toMatch(/^Lỗi:/);
});
