import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import type { HeldRole } from '../components/held-role-columns.tsx';
import { problemAt, refusalErrors } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeRoleEndDocument } from './held-role-acts.gql.ts';

interface ProposeRoleEndDialogProps {
  readonly held: HeldRole;
  readonly name: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The last day of a role and why; it goes to the director. */
export function ProposeRoleEndDialog({ held, name, onChanged, onClose }: ProposeRoleEndDialogProps) {
  const t = useText(administrationText);
  const showToast = useToast();
  const prefix = useId();
  const [id] = useState(newId);
  const [lastDay, setLastDay] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [propose, { loading }] = useMutation(ProposeRoleEndDocument);
  const idOf = (field: string) => (field === 'lastDay' || field === 'reason' ? `${prefix}-${field}` : undefined);
  const errorAt = (field: string) => errors.find(({ fieldId }) => fieldId === idOf(field))?.message;

  async function handleSubmit(): Promise<void> {
    setAttempt(attempt + 1);
    const { day } = lastDay;
    if (day === undefined || reason.trim() === '') {
      setErrors([
        ...(day === undefined ? [problemAt('lastDay', 'REQUIRED', t.problems, idOf)] : []),
        ...(reason.trim() === '' ? [problemAt('reason', 'REQUIRED', t.problems, idOf)] : []),
      ]);
      return;
    }
    try {
      const { data } = await propose({ variables: { input: { id, heldRoleId: held.id, lastDay: day, reason } } });
      const outcome = data?.proposeRoleEnd;
      if (outcome === undefined) {
        setErrors([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'RoleProposal') {
        showToast({ message: t.propose.done });
        onChanged();
        onClose();
        return;
      }
      setErrors(refusalErrors(outcome, t, idOf));
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      setErrors([{ message: t.problems.failed }]);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.proposeEndDialog.title(name)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => void handleSubmit()}
            busyLabel={loading ? t.propose.busy : undefined}
          >
            {t.proposeEndDialog.submit}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <DateField
          id={`${prefix}-lastDay`}
          label={t.proposeEndDialog.lastDay}
          entry={lastDay}
          onChange={setLastDay}
          error={errorAt('lastDay')}
        />
        <TextArea
          id={`${prefix}-reason`}
          label={t.propose.reason}
          value={reason}
          onChange={setReason}
          limit={500}
          error={errorAt('reason')}
        />
      </div>
    </AppDialog>
  );
}
