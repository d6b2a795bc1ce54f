import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';
import { useId, useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { Match } from './match.ts';
import styles from './similarity-page.module.css';
import { similarityText } from './text.ts';
import { usePairAct } from './use-pair-act.ts';

/** The author says in a sentence what is different. */
export function DifferenceForm({ initiativeId, match }: { readonly initiativeId: string; readonly match: Match }) {
  const t = useText(similarityText);
  const words = t.difference;
  const id = useId();
  const toast = useToast();
  const { explain, isBusy } = usePairAct();
  const [text, setText] = useState(match.difference);
  const [error, setError] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { code, id: otherId } = match.initiative;

  async function save(): Promise<void> {
    setFailure(undefined);
    if (text.trim() === '') {
      setError(t.problem.difference);
      document.getElementById(id)?.focus();
      return;
    }
    setError(undefined);
    const outcome = await explain({ id: initiativeId, otherId, version: match.version, difference: text });
    if (outcome.kind === 'DONE') toast({ message: words.saved(code) });
    if (outcome.kind === 'PROBLEM') setError(outcome.sentence);
    if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
  }

  return (
    <div className={styles['form']}>
      {failure !== undefined && <InlineError message={failure} />}
      <TextArea
        id={id}
        label={words.field(code)}
        hint={words.hint}
        value={text}
        onChange={setText}
        limit={INITIATIVE_LIMITS.reason}
        lines={3}
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
