import type { BlockSheetStatus } from '@thidua/domain/blocks';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { StartSheet } from '../acts/start-sheet.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { SHEET_FAMILIES } from './sheet-families.ts';

interface PactSheetProps {
  readonly pactId: string;
  readonly sheet: { readonly id: string; readonly status: BlockSheetStatus } | null;
}

/** The score sheet of a pact: the way to it, or the button that begins it. */
export function PactSheet({ pactId, sheet }: PactSheetProps) {
  const t = useText(blockSheetText);
  const viewer = useViewer();
  return (
    <div className={styles['row']}>
      <span>{`${t.title}:`}</span>
      {sheet === null ? (
        <>
          <span className={styles['quiet']}>{t.onPact.none}</span>
          {may(viewer, 'block:write') && <StartSheet pactId={pactId} />}
        </>
      ) : (
        <>
          <StatusChip family={SHEET_FAMILIES[sheet.status]}>{t.status[sheet.status]}</StatusChip>
          <Link to={hrefs.blockSheet(sheet.id)}>{t.onPact.open}</Link>
        </>
      )}
    </div>
  );
}
