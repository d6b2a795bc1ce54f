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
import type { Board } from '../components/board-divisions.tsx';
import { registrationText } from '../text.ts';
import { boardProblem } from './board-problem.ts';
import { SaveRegistrationRoundDocument } from './manage-registrations.gql.ts';
import styles from './return-dialog.module.css';

interface DeadlineDialogProps {
  readonly year: number;
  readonly round: Board['round'];
  readonly onClose: () => void;
}

type Problems = readonly { readonly field: string; readonly code: string }[];

/** The last day for sending, the last day for changes, and the paper that says so. */
export function DeadlineDialog({ year, round, onClose }: DeadlineDialogProps) {
  const t = useText(registrationText);
  const words = t.board.DUE;
  const formId = useId();
  const client = useApolloClient();
  const toast = useToast();
  const [dueOn, setDueOn] = useState(() => dateEntry(round?.dueOn));
  const [changesUntil, setChangesUntil] = useState(() => dateEntry(round?.changesUntil));
  const [ground, setGround] = useState(round?.ground ?? '');
  const [problems, setProblems] = useState<Problems>([]);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  async function save(): Promise<void> {
    if (dueOn.day === undefined) {
      setProblems([{ field: 'dueOn', code: 'REQUIRED' }]);
      return;
    }
    const { data } = await client.mutate({
      mutation: SaveRegistrationRoundDocument,
      variables: {
        input: {
          year,
          version: round?.version ?? 0,
          dueOn: dueOn.day,
          changesUntil: changesUntil.day ?? null,
          ground,
        },
      },
    });
    switch (data?.saveRegistrationRound.__typename) {
      case 'RegistrationOverview':
        await readAgain(client);
        toast({ message: words.saved });
        onClose();
        return;
      case 'InputProblemsError':
        setProblems(data.saveRegistrationRound.problems);
        return;
      case 'StaleRecordError':
        setFailure(words.stale);
        return;
      case undefined:
        setFailure(t.act.failed('CLIENT'));
    }
  }

  function handleSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    // What is typed and no day says so at its field.
    if (isBusy || dateProblem(dueOn) !== undefined || dateProblem(changesUntil) !== undefined) return;
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
      title={words.title}
      actions={
        <Button variant="primary" type="submit" form={formId} busyLabel={isBusy ? words.saving : undefined}>
          {words.save}
        </Button>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <form id={formId} className={styles['form']} noValidate onSubmit={handleSubmit}>
        <DateField label={words.dueOn} entry={dueOn} onChange={setDueOn} error={boardProblem(t, problems, 'dueOn')} />
        <DateField
          label={words.changesUntil}
          isOptional
          hint={words.changesHint}
          entry={changesUntil}
          onChange={setChangesUntil}
          error={boardProblem(t, problems, 'changesUntil')}
        />
        <TextArea
          label={words.ground}
          value={ground}
          onChange={setGround}
          limit={REGISTRATION_LIMITS.ground}
          error={boardProblem(t, problems, 'ground')}
        />
      </form>
    </AppDialog>
  );
}
