import { useMutation } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { StartOwnBodyDocument, type StartOwnBodyMutation } from '../pages/start-body.gql.ts';
import { organisationText } from '../text.ts';
import {
  ADMIN_FIELDS,
  BODY_FIELDS,
  bodyInputOf,
  bodyProblems,
  bodySentences,
  type BodyField,
  type BodyProblem,
  type BodyValues,
} from './body-form.logic.ts';
import styles from './act-form.module.css';

export type StartedBody = Extract<StartOwnBodyMutation['startOwnBody'], { readonly __typename: 'OwnBodyStarted' }>;

const EMPTY: BodyValues = {
  name: '',
  parentName: '',
  place: '',
  documentSign: '',
  code: '',
  admin: '',
  adminName: 'Quản trị kỹ thuật',
};

/** A body and its first administrator. What is typed stays until the body is made. */
export function BodyForm({ onStarted }: { readonly onStarted: (started: StartedBody) => void }) {
  const t = useText(organisationText).startBody;
  const [values, setValues] = useState<BodyValues>(EMPTY);
  const [problems, setProblems] = useState<readonly BodyProblem[]>([]);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [isAsking, setIsAsking] = useState(false);
  const [start, { loading }] = useMutation(StartOwnBodyDocument);
  const sentences = bodySentences(problems, t);

  function check(event: SyntheticEvent): void {
    event.preventDefault();
    const found = bodyProblems(values);
    setProblems(found);
    setFailure(undefined);
    if (found.length > 0) setAttempt(attempt + 1);
    else setIsAsking(true);
  }

  async function send(): Promise<void> {
    try {
      const { data } = await start({ variables: { input: bodyInputOf(values) } });
      const outcome = data?.startOwnBody;
      if (outcome?.__typename === 'OwnBodyStarted') onStarted(outcome);
      else refuse(outcome?.problems ?? []);
    } catch (error) {
      setFailure(t.problems.failed(errorCodeOf(error) ?? '?'));
      refuse([]);
    }
  }

  function refuse(found: readonly BodyProblem[]): void {
    setIsAsking(false);
    setProblems(found);
    setAttempt(attempt + 1);
  }

  const field = (name: BodyField) => (
    <TextField
      key={name}
      id={idOf(name)}
      label={t.fields[name]}
      {...(name === 'adminName' ? {} : { hint: t.hints[name] })}
      error={sentences[name]}
      isCode={name === 'code' || name === 'admin'}
      value={values[name]}
      onChange={(value) => {
        setValues({ ...values, [name]: value });
        setProblems(problems.filter((problem) => problem.field !== name));
      }}
    />
  );

  return (
    <form className={styles['page']} onSubmit={check} noValidate>
      <ErrorSummary
        attempt={attempt}
        errors={[
          ...(failure === undefined ? [] : [{ message: failure }]),
          ...Object.entries(sentences).map(([name, message]) => ({ fieldId: idOf(name), message })),
        ]}
      />
      <h2>{t.body}</h2>
      {BODY_FIELDS.map(field)}
      <h2>{t.administrator}</h2>
      {ADMIN_FIELDS.map(field)}
      <div>
        <Button type="submit" variant="primary">
          {t.submit}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t.confirm(values.name.trim())}
        confirmLabel={t.submit}
        busyLabel={loading ? t.busy : undefined}
        onConfirm={() => void send()}
        onCancel={() => setIsAsking(false)}
      >
        {t.consequence}
      </ConfirmDialog>
    </form>
  );
}

function idOf(name: string): string {
  return `co-quan-${name}`;
}
