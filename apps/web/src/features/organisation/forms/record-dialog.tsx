import { useId } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { FormFieldControl } from '../../../ui/forms/form-field-control.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { organisationText } from '../text.ts';
import type { Act } from './act.ts';
import { BlockedNotice } from './blocked-notice.tsx';
import { CheckStep } from './check-step.tsx';
import styles from './act-form.module.css';
import { useAct } from './use-act.ts';

interface RecordDialogProps {
  readonly act: Act;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** An act on the record: its form, then everything once more with what it touches, then it is sent. */
export function RecordDialog({ act, onClose, onDone }: RecordDialogProps) {
  const t = useText(organisationText);
  const formId = useId();
  const form = useAct(act, onDone);
  const isChecking = form.effects !== undefined;
  const isLastStep = act.past === undefined || isChecking;
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={isChecking ? t.form.checkTitle : act.title}
      size="wide"
      actions={
        <>
          {isChecking ? (
            <Button onClick={form.back}>{t.form.back}</Button>
          ) : (
            <Button onClick={onClose}>{t.cancel}</Button>
          )}
          <Button
            variant={isLastStep && act.isDanger === true ? 'danger' : 'primary'}
            type="submit"
            form={formId}
            busyLabel={form.isBusy ? (isLastStep ? t.busy : t.form.reading) : undefined}
          >
            {isLastStep ? act.confirm : t.form.next}
          </Button>
        </>
      }
    >
      {form.blocked.length > 0 && <BlockedNotice blocked={form.blocked} />}
      {form.failure !== undefined && <InlineError message={form.failure} />}
      <ErrorSummary
        attempt={form.attempt}
        errors={Object.entries(form.errors).map(([field, message]) => ({ fieldId: formFieldId(field), message }))}
      />
      <form
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        {form.effects === undefined ? (
          <>
            <p>{act.body}</p>
            {act.fields.map((field) => (
              <FormFieldControl
                key={field.name}
                field={field}
                values={form.values}
                error={form.errors[field.name]}
                onChange={(value) => form.set(field.name, value)}
              />
            ))}
          </>
        ) : (
          <CheckStep
            facts={act.facts ?? []}
            fields={act.fields}
            values={form.values}
            effects={form.effects}
            reason={form.reason}
            reasonError={form.errors['reason']}
            onReason={form.setReason}
          />
        )}
      </form>
    </AppDialog>
  );
}
