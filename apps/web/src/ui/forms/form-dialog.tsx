import type { InputProblem } from '@thidua/domain/kernel';
import { useId, useState, type ReactNode } from 'react';

import { useText } from '../../lib/text/language.tsx';
import { AppDialog } from '../app-dialog.tsx';
import { Button } from '../button.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { InlineError, type ErrorLink } from '../inline-error.tsx';
import { uiText } from '../text.ts';
import { FormFieldControl } from './form-field-control.tsx';
import { askedOf, formFieldId, missingIn, type FormField, type FormValue, type FormValues } from './form-field.ts';
import styles from './forms.module.css';

/** What came of sending a form. */
export type FormAnswer =
  | { readonly kind: 'DONE' }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'FAILED'; readonly sentence: string; readonly link?: ErrorLink };

export interface FormDialogProps {
  readonly title: string;
  /** What follows from sending it. */
  readonly body?: string;
  readonly confirm: string;
  /** How one leaves without sending, where the usual word would be read as the act itself. */
  readonly dismiss?: string;
  /** The button's words while the form is being sent. */
  readonly busy: string;
  readonly fields: readonly FormField[];
  readonly initial: FormValues;
  /** What is wrong with a field, in a sentence. */
  readonly sentenceOf: (problem: InputProblem) => string;
  readonly onSend: (values: FormValues) => Promise<FormAnswer>;
  readonly onClose: () => void;
  /** Told with every change, e.g. to be kept on this machine. */
  readonly onType?: (values: FormValues) => void;
  /** Something to know above the fields. */
  readonly notice?: ReactNode;
  /** What belongs to the form and is no field of it, below the fields: files. */
  readonly children?: ReactNode;
}

type Failure = Extract<FormAnswer, { readonly kind: 'FAILED' }>;
type Errors = Readonly<Record<string, string>>;

/** A form over the page. What was typed stays until it is sent; what is wrong is told above and at its field. */
export function FormDialog(props: FormDialogProps) {
  const { title, body, confirm, dismiss, busy, initial, sentenceOf, onSend, onClose, onType, notice, children } = props;
  const t = useText(uiText);
  const formId = useId();
  const [values, setValues] = useState<FormValues>(initial);
  const fields = askedOf(props.fields, values);
  const [found, setErrors] = useState<Errors>({});
  const errors = ofAskedFields(found, props.fields, fields);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);

  function tell(problems: readonly InputProblem[]): void {
    setErrors(Object.fromEntries(problems.map((problem) => [problem.field, sentenceOf(problem)])));
    setAttempt(attempt + 1);
  }

  async function submit(): Promise<void> {
    if (isBusy) return;
    setFailure(undefined);
    const missing = missingIn(fields, values);
    if (missing.length > 0) return tell(missing);
    setErrors({});
    setIsBusy(true);
    const answer = await onSend(values);
    setIsBusy(false);
    if (answer.kind === 'DONE') onClose();
    else if (answer.kind === 'PROBLEMS') tell(answer.problems);
    else setFailure(answer);
  }

  function set(name: string, value: FormValue): void {
    const next = { ...values, [name]: value };
    setValues(next);
    onType?.(next);
    setErrors(withoutField(found, name));
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={title}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{dismiss ?? t.cancel}</Button>
          <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? busy : undefined}>
            {confirm}
          </Button>
        </>
      }
    >
      {failure !== undefined && <InlineError message={failure.sentence} link={failure.link} />}
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([field, message]) => ({ fieldId: formFieldId(field), message }))}
      />
      <form
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {notice}
        {body !== undefined && <p>{body}</p>}
        {fields.map((field) => (
          <FormFieldControl
            key={field.name}
            field={field}
            values={values}
            error={errors[field.name]}
            errorOf={(name) => errors[name]}
            onChange={(value) => set(field.name, value)}
          />
        ))}
        {children}
      </form>
    </AppDialog>
  );
}

/** Without what was said of fields that are asked no more: there is nothing left to mend it at. */
function ofAskedFields(errors: Errors, all: readonly FormField[], shown: readonly FormField[]): Errors {
  const names = new Set(shown.map(({ name }) => name));
  return all.filter(({ name }) => !names.has(name)).reduce((left, { name }) => withoutField(left, name), errors);
}

/** Without what was said of this field and of its parts. */
function withoutField(errors: Errors, name: string): Errors {
  return Object.fromEntries(
    Object.entries(errors).filter(([field]) => field !== name && !field.startsWith(`${name}.`)),
  );
}
