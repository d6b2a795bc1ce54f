// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { DialogState } from './dialog-state.tsx';

afterEach(cleanup);

/** A list of people that comes, and one of divisions whose first answer is lost. */
function Choosing() {
  const [error, setError] = useState<unknown>(new Error('gone'));
  const [retries, setRetries] = useState({ people: 0, divisions: 0 });
  const people = { refetch: () => setRetries({ ...retries, people: 1 }) };
  const divisions = {
    error,
    refetch: () => {
      setRetries({ ...retries, divisions: 1 });
      setError(undefined);
    },
  };
  return (
    <>
      <DialogState title="Ghi người học" asked={[people, divisions]} onClose={() => undefined} />
      <output>{JSON.stringify(retries)}</output>
    </>
  );
}

test('what cannot be loaded is told under the title of the dialog, and only that is asked again', async () => {
  const { user } = renderUi(<Choosing />);
  expect(screen.getByRole('dialog', { name: 'Ghi người học' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByText('{"people":0,"divisions":1}')).toBeTruthy();
  expect(screen.getByText('Đang tải…')).toBeTruthy();
});
