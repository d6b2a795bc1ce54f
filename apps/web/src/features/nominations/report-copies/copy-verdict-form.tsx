import { NOMINATION_LIMITS } from '@thidua/domain/nominations';
import { COPY_VERDICTS, type CopyVerdict } from '@thidua/domain/report-copies';
import { useId, useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { JudgeReportCopyDocument, type CopyFactsFragment } from './report-copies.gql.ts';
import styles from './report-copies.module.css';
import { copiesText } from './text.ts';

interface CopyVerdictFormProps {
  readonly nominationId: string;
  readonly copy: CopyFactsFragment;
}

/** The officer concludes of two reports, with the reason. */
export function CopyVerdictForm({ nominationId, copy }: CopyVerdictFormProps) {
  const t = useText(copiesText);
  const words = t.judge;
  const id = useId();
  const toast = useToast();
  const { send, isBusy } = useSending();
  const isOwnWord = copy.version > 0;
  const [verdict, setVerdict] = useState<CopyVerdict | undefined>(isOwnWord ? (copy.verdict ?? undefined) : undefined);
  const [reason, setReason] = useState(isOwnWord ? copy.reason : '');
  const [attempted, setAttempted] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function save(): Promise<void> {
    setFailure(undefined);
    setAttempted(true);
    const missing = reason.trim() === '' ? words.missingReason : undefined;
    setError(missing);
    if (verdict === undefined || missing !== undefined) {
      document.getElementById(verdict === undefined ? `${id}-verdict` : `${id}-reason`)?.focus();
      return;
    }
    const input = { id: nominationId, otherId: copy.other.id, version: copy.version, verdict, reason };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: JudgeReportCopyDocument, variables: { input } })).data?.judgeReportCopy,
    );
    if (outcome.kind === 'DONE') toast({ message: words.saved });
    if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
    if (outcome.kind === 'PROBLEMS') {
      const [problem] = outcome.problems;
      if (problem?.field === 'reason') {
        setError(
          problem.code === 'TOO_LONG' ? words.tooLong(formatNumber(problem.limit ?? 0, 0)) : words.missingReason,
        );
      } else setFailure(words.notSimilar);
    }
  }

  return (
    <div className={styles['form']}>
      {failure !== undefined && <InlineError message={failure} />}
      <ChoiceGroup
        id={`${id}-verdict`}
        legend={words.field}
        choices={COPY_VERDICTS.map((value) => ({ value, label: t.verdict[value], detail: words.detail[value] }))}
        value={verdict}
        onChange={setVerdict}
        error={attempted && verdict === undefined ? words.missingVerdict : undefined}
      />
      <TextArea
        id={`${id}-reason`}
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        limit={NOMINATION_LIMITS.reason}
        lines={2}
        error={error}
      />
      <div className={styles['foot']}>
        <Button variant="primary" onClick={() => void save()} busyLabel={isBusy ? words.saving : undefined}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
