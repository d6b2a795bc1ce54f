import type { PartText, TemplateKind } from '@thidua/domain/paper-templates';
import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ApprovedTemplate } from '../shown-template.ts';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';
import { PartChanges } from './part-changes.tsx';

interface TemplateVersionsProps {
  readonly kind: TemplateKind;
  readonly builtIn: readonly PartText[];
  /** Newest first. */
  readonly approved: readonly ApprovedTemplate[];
}

/** Every wording that was in use, each beside the one before it. */
export function TemplateVersions({ kind, builtIn, approved }: TemplateVersionsProps) {
  const t = useText(templateText);
  const [compared, setCompared] = useState<string | undefined>(undefined);
  return (
    <Card title={t.versions}>
      <ol className={styles['versions']}>
        {approved.map(({ id, number, note, texts, decidedBy, decidedAt }, at) => (
          <li key={id}>
            <p>
              <b>{t.version(number ?? 0)}</b>
              {decidedBy !== null && decidedAt !== null && (
                <span className={styles['quiet']}>, {t.approvedBy(decidedBy, formatDateTime(decidedAt))}</span>
              )}
            </p>
            {note !== '' && <p>{note}</p>}
            <Button
              size="small"
              aria-expanded={compared === id}
              onClick={() => setCompared(compared === id ? undefined : id)}
            >
              {compared === id ? t.hideCompare : t.compare}
            </Button>
            {compared === id && (
              <PartChanges kind={kind} before={approved[at + 1]?.texts ?? builtIn} after={texts} none={t.same} />
            )}
          </li>
        ))}
        <li>
          <p>
            <b>{t.builtIn}</b>
          </p>
        </li>
      </ol>
    </Card>
  );
}
