import type { ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader, type Crumb } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { SHEET_FAMILIES } from './sheet-families.ts';

interface SheetHeaderProps {
  readonly sheet: ShownSheet;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Which sheet it is, and where it stands. */
export function SheetHeader({ sheet, saveLine, actions }: SheetHeaderProps) {
  const t = useText(blockSheetText);
  const { year, status, selfDueOn, publishedOn, reopenedReason, block } = sheet;
  return (
    <PageHeader
      title={t.heading(year)}
      crumbs={sheetCrumbs(sheet)}
      windowTitle={`${t.heading(year)} - ${block.title}`}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={SHEET_FAMILIES[status]}>{t.status[status]}</StatusChip>
          {status === 'SCORING' && selfDueOn !== null && <span>{t.due(formatDate(selfDueOn))}</span>}
          {publishedOn !== null && <span>{t.published(formatDate(publishedOn))}</span>}
          {publishedOn === null && reopenedReason !== null && <span>{t.reopened(reopenedReason)}</span>}
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}

/** The way to a sheet: its block. */
export function sheetCrumbs({ block, year }: Pick<ShownSheet, 'block' | 'year'>): readonly Crumb[] {
  return [{ label: block.title, to: hrefs.block(block.id, year) }];
}
