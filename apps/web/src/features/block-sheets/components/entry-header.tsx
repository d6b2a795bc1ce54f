import type { ReactNode } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import type { Neighbours } from '../../../lib/last-list.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordNeighbours } from '../../../ui/record-neighbours.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { sheetCrumbs } from './sheet-header.tsx';
import { STAGE_FAMILIES } from './sheet-families.ts';

interface EntryHeaderProps {
  readonly entry: ShownEntry;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Whose points, of which sheet, and where they stand. */
export function EntryHeader({ entry, saveLine, actions }: EntryHeaderProps) {
  const t = useText(blockSheetText);
  const { member, sheet, stage, sentOn, votes, unrankedReason } = entry;
  return (
    <>
      <RecordNeighbours neighbours={neighboursOf(entry)} hrefOf={hrefs.blockEntry} />
      <PageHeader
        title={member.name}
        windowTitle={`${member.name} - ${t.heading(sheet.year)}`}
        crumbs={[...sheetCrumbs(sheet), { label: t.heading(sheet.year), to: hrefs.blockSheet(sheet.id) }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={STAGE_FAMILIES[stage]}>{t.stage[stage]}</StatusChip>
            {stage === 'OPEN' && sheet.selfDueOn !== null && <span>{t.due(formatDate(sheet.selfDueOn))}</span>}
            {sentOn !== null && <span>{t.sent(formatDate(sentOn))}</span>}
            {votes !== null && <span>{t.votes(String(votes))}</span>}
            {unrankedReason !== '' && <span>{`${t.unranked}: ${unrankedReason}`}</span>}
            {saveLine}
          </span>
        }
        actions={actions}
      />
    </>
  );
}

/** The members before and after this one in its sheet. */
function neighboursOf({ id, sheet }: ShownEntry): Neighbours {
  const ids = sheet.entries.map((each) => each.id);
  const index = ids.indexOf(id);
  return {
    address: hrefs.blockSheet(sheet.id),
    index,
    count: ids.length,
    previousId: ids[index - 1],
    nextId: ids[index + 1],
  };
}
