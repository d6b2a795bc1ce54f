import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { renderUi } from '../testing/render-ui.tsx';
import { FormDialog, useFormErrors } from './form-dialog.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

const FIELDS = ['reason'] as const;

function Form() {
  const form = useFormErrors(FIELDS);
  const [reason, setReason] = useState('');
  const missing = [{ fieldId: form.idOf('reason') ?? '', message: 'Ghi lý do.' }];
  return (
    <FormDialog
      title="Rút đề nghị"
      onClose={() => undefined}
      form={form}
      submit="Rút"
      busyLabel={undefined}
      onSubmit={() => form.tried(reason === '' ? missing : [])}
    >
      <TextField {...form.at('reason')} label="Lý do" value={reason} onChange={setReason} />
    </FormDialog>
  );
}

test('each try that fails brings the focus to the summary, whose line leads to the field', async () => {
  const { user } = renderUi(<Form />);
  const submit = screen.getByRole('button', { name: 'Rút' });
  for (let tries = 0; tries < 2; tries += 1) {
    await user.click(submit);
    expect(document.activeElement?.textContent).toContain('Có 1 chỗ cần sửa');
    await user.click(screen.getByRole('link', { name: 'Ghi lý do.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Lý do' }));
  }
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'nhầm');
  await user.click(submit);
  expect(screen.queryByText('Ghi lý do.')).toBeNull();
});
