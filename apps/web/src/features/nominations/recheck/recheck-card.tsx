import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { VerdictChip } from '../components/verdict-chip.tsx';
import { DifferenceList } from './difference-list.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { OverrideWords } from './override-words.tsx';
import { RecheckNominationDocument, TakeBackOverrideDocument, type RecheckFactsFragment } from './recheck.gql.ts';
import styles from './recheck.module.css';
import { recheckText } from './text.ts';

interface RecheckCardProps {
  readonly nomination: RecheckFactsFragment & { readonly id: string; readonly code: string };
}

/** What the records say now against what was sent; for the desk with the acts that answer it. Nothing before the first check. */
export function RecheckCard({ nomination }: RecheckCardProps) {
  const t = useText(recheckText);
  const { recheck, override, recheckActs } = nomination;
  if (recheck === null && recheckActs.length === 0) return null;
  const isStopped = recheck?.isStopped === true && override === null;
  return (
    <Card title={t.title}>
      <div className={styles['box']}>
        {isStopped && (
          <Notice kind="danger" title={t.stopped}>
            <p>{t.stoppedBody}</p>
          </Notice>
        )}
        {override !== null && (
          <Notice kind="warning">
            <OverrideWords override={override} />
          </Notice>
        )}
        {recheck === null ? <p>{t.never}</p> : <Found recheck={recheck} />}
        {recheckActs.length > 0 && <Acts nomination={nomination} />}
      </div>
    </Card>
  );
}

function Found({ recheck }: { readonly recheck: NonNullable<RecheckFactsFragment['recheck']> }) {
  const t = useText(recheckText);
  const { moment, checkedAt, checkedBy, verdictBefore, verdictNow, differences } = recheck;
  return (
    <>
      <p className={styles['small']}>{t.at(t.moment[moment], formatDateTime(checkedAt), checkedBy)}</p>
      {verdictBefore === verdictNow ? (
        <p className={styles['line']}>
          {t.verdictSame} <VerdictChip verdict={verdictNow} />
        </p>
      ) : (
        <p className={styles['line']}>
          {t.verdictBefore}: <VerdictChip verdict={verdictBefore} /> {t.verdictNow}:{' '}
          <VerdictChip verdict={verdictNow} />
        </p>
      )}
      {differences.length === 0 ? <p>{t.same}</p> : <DifferenceList differences={differences} />}
    </>
  );
}

function Acts({ nomination }: RecheckCardProps) {
  const t = useText(recheckText);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [open, setOpen] = useState<'OVERRIDE' | 'TAKE_BACK' | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { id, code, recheck, recheckActs } = nomination;

  async function handleRecheck(): Promise<void> {
    setProblem(undefined);
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RecheckNominationDocument, variables: { input: { id } } })).data
          ?.recheckNomination,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.rechecked(outcome.done.recheck?.differences.length ?? 0) });
    else if (outcome.kind === 'FAILED') setProblem(outcome.sentence);
  }

  async function handleTakeBack(): Promise<void> {
    setProblem(undefined);
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: TakeBackOverrideDocument, variables: { input: { id } } })).data
          ?.takeBackNominationOverride,
    );
    setOpen(undefined);
    if (outcome.kind === 'DONE') showToast({ message: t.override.takenBack });
    else if (outcome.kind === 'FAILED') setProblem(outcome.sentence);
  }

  return (
    <>
      {problem !== undefined && <InlineError message={problem} />}
      <div className={styles['acts']}>
        <Button
          onClick={() => void handleRecheck()}
          busyLabel={isBusy && open === undefined ? t.rechecking : undefined}
        >
          {t.recheck}
        </Button>
        {recheckActs.includes('OVERRIDE') && <Button onClick={() => setOpen('OVERRIDE')}>{t.override.button}</Button>}
        {recheckActs.includes('TAKE_BACK_OVERRIDE') && (
          <Button onClick={() => setOpen('TAKE_BACK')}>{t.override.takeBack}</Button>
        )}
      </div>
      {open === 'OVERRIDE' && recheck !== null && (
        <OverrideDialog nominationId={id} code={code} recheckId={recheck.id} onClose={() => setOpen(undefined)} />
      )}
      <ConfirmDialog
        isOpen={open === 'TAKE_BACK'}
        title={t.override.takeBackTitle}
        confirmLabel={t.override.takeBack}
        busyLabel={isBusy ? t.override.takingBack : undefined}
        onConfirm={() => void handleTakeBack()}
        onCancel={() => setOpen(undefined)}
      >
        {t.override.takeBackBody}
      </ConfirmDialog>
    </>
  );
}
