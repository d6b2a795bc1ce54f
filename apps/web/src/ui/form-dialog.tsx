import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';

import { useText } from '../lib/text/language.tsx';
import { AppDialog, type AppDialogProps } from './app-dialog.tsx';
import { Button } from './button.tsx';
import { ErrorSummary, type FormError } from './error-summary.tsx';
import styles from './form-dialog.module.css';
import { uiText } from './text.ts';

/** What a form in a dialog keeps beside its values: the ids of its fields, and what was wrong at the last try. */
export interface FormErrors<Field extends string> {
  /** The id of a field's element; undefined for what the form has no field for. */
  readonly idOf: (field: string) => string | undefined;
  /** Spread into a field: its id and its sentence. */
  readonly at: (field: Field) => { readonly id: string; readonly error: string | undefined };
  readonly errors: readonly FormError[];
  readonly attempt: number;
  /** Each try counts, so that the summary takes the focus again. Call it with nothing when the form is complete. */
  readonly tried: (errors: readonly FormError[]) => void;
}

export function useFormErrors<Field extends string>(fields: readonly Field[]): FormErrors<Field> {
  const prefix = useId();
  const [state, setState] = useState<{ readonly errors: readonly FormError[]; readonly attempt: number }>({
    errors: [],
    attempt: 0,
  });
  const known: readonly string[] = fields;
  return {
    ...state,
    idOf: (field) => (known.includes(field) ? `${prefix}-${field}` : undefined),
    at: (field) => {
      const id = `${prefix}-${field}`;
      return { id, error: state.errors.find(({ fieldId }) => fieldId === id)?.message };
    },
    tried: (errors) => setState(({ attempt }) => ({ errors, attempt: attempt + 1 })),
  };
}

export interface FormDialogProps extends Pick<AppDialogProps, 'title' | 'size' | 'onClose'> {
  readonly form: Pick<FormErrors<string>, 'errors' | 'attempt'>;
  readonly submit: string;
  /** The button's words while the form is being sent; undefined while it is not. */
  readonly busyLabel: string | undefined;
  readonly onSubmit: () => void;
  /** Enter in a field sends the form. Not for forms with a search or a list among their fields, where Enter chooses. */
  readonly sendsOnEnter?: boolean;
  /** Closed it keeps what was typed; left out by dialogs that are taken off the page. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A form over the page: what is wrong on top, the fields below, cancel and one filled button. Stays open until it is sent. */
export function FormDialog({
  form,
  submit,
  busyLabel,
  onSubmit,
  sendsOnEnter = false,
  isOpen = true,
  children,
  ...dialog
}: FormDialogProps) {
  const t = useText(uiText);
  const formId = useId();
  const fields = (
    <>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {children}
    </>
  );

  function handleSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (busyLabel === undefined) onSubmit();
  }

  return (
    <AppDialog
      {...dialog}
      isOpen={isOpen}
      actions={
        <>
          <Button onClick={dialog.onClose}>{t.cancel}</Button>
          {sendsOnEnter ? (
            <Button variant="primary" type="submit" form={formId} busyLabel={busyLabel}>
              {submit}
            </Button>
          ) : (
            <Button variant="primary" onClick={onSubmit} busyLabel={busyLabel}>
              {submit}
            </Button>
          )}
        </>
      }
    >
      {sendsOnEnter ? (
        <form id={formId} className={styles['form']} noValidate onSubmit={handleSubmit}>
          {fields}
        </form>
      ) : (
        <div className={styles['form']}>{fields}</div>
      )}
    </AppDialog>
  );
}
