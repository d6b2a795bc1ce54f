import type { ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownPact } from '../pages/pact-page.tsx';
import { blockText } from '../text.ts';
import styles from './blocks.module.css';
import { PACT_FAMILIES } from './pact-families.ts';

interface PactHeaderProps {
  readonly pact: ShownPact;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Which pact it is, and where it stands. */
export function PactHeader({ pact, saveLine, actions }: PactHeaderProps) {
  const t = useText(blockText);
  const { year, status, signedOn, place, reference, reopenedReason, block } = pact;
  return (
    <PageHeader
      title={t.pact.heading(year)}
      crumbs={[
        { label: t.title, to: hrefs.blocks(year) },
        { label: block.title, to: hrefs.block(block.id, year) },
      ]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={PACT_FAMILIES[status]}>{t.pact.status[status]}</StatusChip>
          {signedOn !== null && <span>{t.pact.signedLine(formatDate(signedOn), place)}</span>}
          {status === 'SIGNED' && reference !== '' && <span>{t.pact.reference(reference)}</span>}
          {reopenedReason !== null && <span>{t.pact.reopened(reopenedReason)}</span>}
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
