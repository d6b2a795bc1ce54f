import { useText } from '../../../lib/text/language.tsx';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AssignNominationsDocument } from './assign-nominations.gql.ts';
import { assignedWords } from './assigned-words.ts';
import { deskText } from './text.ts';

interface TakeManyProps {
  readonly staffId: string;
  readonly lines: readonly { readonly id: string; readonly version: number }[];
  readonly onDone: () => void;
}

/** Takes the chosen dossiers to the own desk, with the usual time; who was quicker is named. */
export function TakeMany({ staffId, lines, onDone }: TakeManyProps) {
  const t = useText(deskText);
  const toast = useToast();
  const { send, isBusy } = useSending();

  async function take(): Promise<void> {
    const input = { lines: lines.map(({ id, version }) => ({ id, version })), checkerId: staffId, dueOn: null };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: AssignNominationsDocument, variables: { input } })).data?.assignNominations,
    );
    if (outcome.kind === 'DONE') toast({ message: assignedWords(t, outcome.done.lines) });
    if (outcome.kind === 'FAILED') toast({ message: outcome.sentence });
    onDone();
  }

  return (
    <Button size="small" variant="primary" onClick={() => void take()} busyLabel={isBusy ? t.assign.busy : undefined}>
      {t.take(lines.length)}
    </Button>
  );
}
