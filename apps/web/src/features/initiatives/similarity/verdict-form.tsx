import { INITIATIVE_LIMITS, SIMILARITY_VERDICTS, type SimilarityVerdict } from '@thidua/domain/initiatives';
import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { Match } from './match.ts';
import styles from './similarity-page.module.css';
import { similarityText } from './text.ts';
import { usePairAct } from './use-pair-act.ts';

/** The secretariat concludes of a pair, with the reason. */
export function VerdictForm({ initiativeId, match }: { readonly initiativeId: string; readonly match: Match }) {
  const t = useText(similarityText);
  const words = t.verdict;
  const id = useId();
  const toast = useToast();
  const { judge, isBusy } = usePairAct();
  const [verdict, setVerdict] = useState<SimilarityVerdict | undefined>(match.verdict ?? undefined);
  const [reason, setReason] = useState(match.reason);
  const [attempted, setAttempted] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { code, id: otherId } = match.initiative;

  async function save(): Promise<void> {
    setFailure(undefined);
    setAttempted(true);
    const missing = reason.trim() === '' ? t.problem.reason : undefined;
    setError(missing);
    if (verdict === undefined || missing !== undefined) {
      document.getElementById(verdict === undefined ? `${id}-verdict` : `${id}-reason`)?.focus();
      return;
    }
    const outcome = await judge({ id: initiativeId, otherId, version: match.version, verdict, reason });
    if (outcome.kind === 'DONE') toast({ message: words.saved(code) });
    if (outcome.kind === 'PROBLEM') setError(outcome.sentence);
    if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
  }

  return (
    <div className={styles['form']}>
      {failure !== undefined && <InlineError message={failure} />}
      <ChoiceGroup
        id={`${id}-verdict`}
        legend={words.field}
        choices={SIMILARITY_VERDICTS.map((value) => ({
          value,
          label: words.name[value],
          detail: words.detail[value],
        }))}
        value={verdict}
        onChange={setVerdict}
        error={attempted && verdict === undefined ? t.problem.verdict : undefined}
      />
      <TextArea
        id={`${id}-reason`}
        label={words.reason}
        value={reason}
        onChange={setReason}
        limit={INITIATIVE_LIMITS.reason}
        lines={2}
        error={error}
      />
      <div className={styles['foot']}>
        <Button onClick={() => void save()} busyLabel={isBusy ? words.saving : undefined}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
