import { useApolloClient } from '@apollo/client/react';
import { REGISTRATION_LIMITS } from '@thidua/domain/registrations';
import { useId, useState, type SyntheticEvent } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry, dateProblem } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { registrationText } from '../text.ts';
import { boardProblem } from './board-problem.ts';
import { OpenRegistrationWindowDocument } from './manage-registrations.gql.ts';
import styles from './return-dialog.module.css';

/** The division whose people may send after the deadline. */
export interface LateDivision {
  readonly departmentId: string;
  readonly departmentName: string;
}

interface WindowDialogProps {
  readonly year: number;
  readonly division: LateDivision;
  readonly onClose: () => void;
}

type Problems = readonly { readonly field: string; readonly code: string }[];

/** Until when a division may still send, and why. */
export function WindowDialog({ year, division, onClose }: WindowDialogProps) {
  const t = useText(registrationText);
  const words = t.board.WINDOW;
  const formId = useId();
  const client = useApolloClient();
  const toast = useToast();
  const [until, setUntil] = useState(() => dateEntry(undefined));
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>([]);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  async function save(): Promise<void> {
    const { departmentId, departmentName } = division;
    if (until.day === undefined) {
      setProblems([{ field: 'untilDay', code: 'REQUIRED' }]);
      return;
    }
    const { data } = await client.mutate({
      mutation: OpenRegistrationWindowDocument,
      variables: { input: { year, departmentId, untilDay: until.day, reason } },
    });
    switch (data?.openRegistrationWindow.__typename) {
      case 'RegistrationOverview':
        await readAgain(client);
        toast({ message: words.saved(departmentName) });
        onClose();
        return;
      case 'InputProblemsError':
        setProblems(data.openRegistrationWindow.problems);
        return;
      case undefined:
        setFailure(t.act.failed('CLIENT'));
    }
  }

  function handleSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    if (isBusy || dateProblem(until) !== undefined) return;
    setIsBusy(true);
    setFailure(undefined);
    save()
      .catch((error: unknown) => setFailure(t.act.failed(errorCodeOf(error))))
      .finally(() => setIsBusy(false));
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={words.title(division.departmentName)}
      actions={
        <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? words.saving : undefined}>
          {words.save}
        </Button>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <form id={formId} className={styles['form']} noValidate onSubmit={handleSubmit}>
        <p>{words.body}</p>
        <DateField
          label={words.until}
          entry={until}
          onChange={setUntil}
          error={boardProblem(t, problems, 'untilDay')}
        />
        <TextArea
          label={words.reason}
          value={reason}
          onChange={setReason}
          limit={REGISTRATION_LIMITS.reason}
          error={boardProblem(t, problems, 'reason')}
        />
      </form>
    </AppDialog>
  );
}
