import { useMutation, useQuery } from '@apollo/client/react';
import { needsLastDay, ROLES } from '@thidua/domain/accounts';
import { useId, useState } from 'react';

import type { Role } from '../../../gql/schema-types.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry, dateProblem } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary, type FormError } from '../../../ui/error-summary.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import styles from '../administration.module.css';
import { problemAt, refusalErrors } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeRoleDepartmentsDocument, ProposeRoleDocument } from './propose-role-dialog.gql.ts';

interface ProposeRoleDialogProps {
  readonly account: { readonly id: string; readonly displayName: string };
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** What the server calls a field and what the form calls it. */
const FIELDS: Readonly<Record<string, string>> = {
  role: 'role',
  departmentId: 'departmentId',
  from: 'from',
  to: 'to',
  reason: 'reason',
};

/** Which role, where, for which days, and on which ground; it goes to the director. */
export function ProposeRoleDialog({ account, onChanged, onClose }: ProposeRoleDialogProps) {
  const t = useText(administrationText);
  const { today } = useViewer();
  const showToast = useToast();
  const prefix = useId();
  const [id] = useState(newId);
  const [role, setRole] = useState<Role | undefined>(undefined);
  const [departmentId, setDepartmentId] = useState<string | undefined>(undefined);
  const [from, setFrom] = useState(() => dateEntry(today));
  const [to, setTo] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { data } = useQuery(ProposeRoleDepartmentsDocument, { variables: { year: Number(today.slice(0, 4)) } });
  const [propose, { loading }] = useMutation(ProposeRoleDocument);
  const idOf = (field: string) => (FIELDS[field] === undefined ? undefined : `${prefix}-${field}`);
  const errorAt = (field: string) => errors.find(({ fieldId }) => fieldId === idOf(field))?.message;
  const isTerm = role !== undefined && needsLastDay(role);

  function missing(): readonly FormError[] {
    const problem = (field: string, code: string) => problemAt(field, code, t.problems, idOf);
    return [
      ...(role === undefined ? [problem('role', 'REQUIRED')] : []),
      ...(role === 'HEAD' && departmentId === undefined ? [problem('departmentId', 'REQUIRED')] : []),
      ...(from.day === undefined ? [problem('from', 'REQUIRED')] : []),
      ...(dateProblem(to) === undefined ? [] : [problem('to', 'INVALID')]),
      ...(reason.trim() === '' ? [problem('reason', 'REQUIRED')] : []),
    ];
  }

  async function handleSubmit(): Promise<void> {
    setAttempt(attempt + 1);
    const problems = missing();
    if (problems.length > 0 || role === undefined || from.day === undefined) {
      setErrors(problems);
      return;
    }
    const input = {
      id,
      accountId: account.id,
      role,
      validFrom: from.day,
      reason,
      ...(role === 'HEAD' && departmentId !== undefined ? { departmentId } : {}),
      ...(to.day === undefined ? {} : { validTo: to.day }),
    };
    try {
      const outcome = (await propose({ variables: { input } })).data?.proposeRole;
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
      title={t.propose.title(account.displayName)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => void handleSubmit()}
            busyLabel={loading ? t.propose.busy : undefined}
          >
            {t.propose.submit}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <SelectField
          id={`${prefix}-role`}
          label={t.propose.role}
          options={ROLES.map((value) => ({ value, label: t.roles[value] }))}
          value={role}
          onChange={setRole}
          error={errorAt('role')}
        />
        {role === 'HEAD' && (
          <SelectField
            id={`${prefix}-departmentId`}
            label={t.propose.department}
            options={(data?.departments ?? []).map((place) => ({ value: place.id, label: place.name }))}
            value={departmentId}
            onChange={setDepartmentId}
            error={errorAt('departmentId')}
          />
        )}
        <DateField
          id={`${prefix}-from`}
          label={t.propose.from}
          entry={from}
          onChange={setFrom}
          error={errorAt('from')}
        />
        <DateField
          id={`${prefix}-to`}
          label={isTerm ? t.propose.toTerm : t.propose.to}
          isOptional={!isTerm}
          entry={to}
          onChange={setTo}
          error={errorAt('to')}
        />
        <TextArea
          id={`${prefix}-reason`}
          label={t.propose.reason}
          value={reason}
          onChange={setReason}
          limit={500}
          error={errorAt('reason')}
        />
        <p>{t.propose.note}</p>
      </div>
    </AppDialog>
  );
}
