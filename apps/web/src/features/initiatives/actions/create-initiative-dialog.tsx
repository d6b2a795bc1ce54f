import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { initiativeText } from '../text.ts';
import styles from './dialog-form.module.css';
import { useCreateInitiative } from './use-create-initiative.ts';

interface CreateInitiativeDialogProps {
  readonly isOpen: boolean;
  readonly year: number;
  readonly onClose: () => void;
}

/** Asks for the name alone; the draft has its code at once, so that nothing typed later is ever homeless. */
export function CreateInitiativeDialog({ isOpen, year, onClose }: CreateInitiativeDialogProps) {
  const t = useText(initiativeText);
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  // One id for all attempts: a repeated or doubled request makes one draft and spends one code.
  const [id, setId] = useState(newId);
  const create = useCreateInitiative();

  async function handleSubmit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (create.isBusy) return;
    if (!(await create.run({ id, year, title }))) return;
    setTitle('');
    setId(newId());
    await navigate(hrefs.initiativeEdit(id));
  }

  const formId = 'tao-sang-kien';
  return (
    <AppDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t.create.title}
      focusOn="content"
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={formId}
            busyLabel={create.isBusy ? t.create.submitting : undefined}
          >
            {t.create.submit}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles['form']} noValidate onSubmit={(event) => void handleSubmit(event)}>
        {create.failure !== undefined && <InlineError message={create.failure} />}
        <TextField
          label={t.fields.title}
          hint={t.create.hint}
          isFocusedFirst
          value={title}
          onChange={(value) => {
            setTitle(value);
            create.forget();
          }}
          error={create.titleError}
        />
      </form>
    </AppDialog>
  );
}
