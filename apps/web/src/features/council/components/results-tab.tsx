import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useBeforePrint } from '../../../lib/use-before-print.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import styles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import { shareSentence } from '../logic/share-sentence.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { MeetingPackCardLazily } from '../../meeting-packs/index.ts';
import { AgreementCardLazily } from '../../number-agreement/index.ts';
import { councilText } from '../text.ts';
import { closedItems, type ClosedItem } from './closed-items.ts';
import { ItemResult } from './item-result.tsx';
import { ItemChip } from './meeting-chip.tsx';
import { PrintSignatures } from './print-frame.tsx';

type Item = OfficeMeeting['agenda'][number];

/** What was voted on, as the minutes need it: a table, then each item with its rule and the names. */
export function ResultsTab({ meeting }: { readonly meeting: OfficeMeeting }) {
  const t = useText(councilText);
  const viewer = useViewer();
  const items = closedItems(meeting.agenda);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const ids = items.map(({ id }) => id);
  const areAllOpen = ids.every((id) => opened.has(id));

  // An annex to the minutes shows every name; what is folded on the screen is unfolded on paper.
  useBeforePrint(() => setOpened(new Set(ids)));

  function toggle(id: string, isOpen: boolean): void {
    setOpened((current) => {
      if (current.has(id) === isOpen) return current;
      const next = new Set(current);
      if (isOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  const columns: readonly Column<ClosedItem<Item>>[] = [
    { key: 'ordinal', header: t.results.columns.ordinal, align: 'end', width: '3.5rem', cell: (item) => item.ordinal },
    {
      key: 'subject',
      header: t.results.columns.subject,
      isRowHeader: true,
      cell: (item) => (
        <>
          <span className={styles['name']}>{item.nomination.subjectName}</span>
          <div className={styles['quiet']}>{awardOfItem(t, item)}</div>
        </>
      ),
    },
    { key: 'agree', header: t.results.columns.agree, align: 'end', cell: ({ result }) => result.agree },
    { key: 'disagree', header: t.results.columns.disagree, align: 'end', cell: ({ result }) => result.disagree },
    { key: 'abstain', header: t.results.columns.abstain, align: 'end', cell: ({ result }) => result.abstain },
    {
      key: 'share',
      header: t.results.columns.share,
      width: '14rem',
      cell: ({ result, rule }) => shareSentence(t, result, rule),
    },
    { key: 'outcome', header: t.results.columns.outcome, width: '8rem', cell: (item) => <ItemChip item={item} /> },
  ];

  return (
    <div className={styles['sheets']}>
      {items.length > 0 && (
        <div className={classNames(styles['actions'], styles['screen'])}>
          <ExportMenu list="meeting-results" variables={{ id: meeting.id }} />
        </div>
      )}
      <div className={items.length > 0 ? styles['desk'] : undefined}>
        <DataTable
          caption={t.results.caption}
          columns={columns}
          rows={items}
          keyOf={(item) => item.id}
          empty={{ message: t.results.none }}
        />
      </div>
      {items.length > 0 && (
        <Card
          title={t.results.details}
          actions={
            <div className={classNames(styles['actions'], styles['screen'])}>
              <Button size="small" onClick={() => setOpened(areAllOpen ? new Set() : new Set(ids))}>
                {areAllOpen ? t.results.closeAll : t.results.openAll}
              </Button>
              <Button size="small" onClick={() => window.print()}>
                {t.acts.print}
              </Button>
            </div>
          }
        >
          <p className={styles['quiet']}>{t.results.detailsHint}</p>
          <ul className={classNames(styles['plain'], styles['rows'])}>
            {items.map((item) => (
              <li key={item.id}>
                <div className={styles['row']}>
                  <h3>{t.results.item(item.ordinal, item.nomination.subjectName, awardOfItem(t, item))}</h3>
                  <ItemChip item={item} />
                </div>
                <ItemResult
                  item={item}
                  voters={meeting.members}
                  isOpen={opened.has(item.id)}
                  onToggle={(isOpen) => toggle(item.id, isOpen)}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {meeting.status === 'CLOSED' && (
        <div className={classNames(styles['sheets'], styles['screen'])}>
          <AgreementCardLazily of={{ meetingId: meeting.id }} />
          {may(viewer, 'meeting:manage') && <MeetingPackCardLazily meetingId={meeting.id} />}
        </div>
      )}
      <PrintSignatures />
    </div>
  );
}
