import { useState } from 'react';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { IconX } from '../../../ui/icons.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AddVisitorDialog, sendVisitors } from '../acts/add-visitor.tsx';
import type { ShownCheck } from '../pages/unit-check-page.tsx';
import { unitCheckText } from '../text.ts';
import styles from './unit-checks.module.css';

/** Who goes, as long as that can be changed. */
export function VisitorsCard({ check }: { readonly check: ShownCheck }) {
  const t = useText(unitCheckText).visitors;
  const showToast = useToast();
  const { send } = useSending();
  const [isAdding, setIsAdding] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { visitors } = check;

  async function remove(staffId: string, name: string): Promise<void> {
    setFailure(undefined);
    const others = visitors.map((each) => each.staffId).filter((each) => each !== staffId);
    const outcome = await sendVisitors(send, check, others);
    if (outcome.kind === 'DONE') showToast({ message: t.removed(name) });
    else setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.failed);
  }

  return (
    <Card
      title={t.title}
      actions={
        <Button size="small" onClick={() => setIsAdding(true)}>
          {t.open}
        </Button>
      }
    >
      {failure !== undefined && <InlineError message={failure} />}
      <ul className={styles['people']}>
        {visitors.map(({ staffId, name }) => (
          <li key={staffId} className={styles['person']}>
            <span>{name}</span>
            {visitors.length > 1 && (
              <IconButton
                label={t.remove(name)}
                icon={<IconX size={18} stroke={1.75} aria-hidden />}
                onClick={() => void remove(staffId, name)}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdding && <AddVisitorDialog check={check} onClose={() => setIsAdding(false)} />}
    </Card>
  );
}
