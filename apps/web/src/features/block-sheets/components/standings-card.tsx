import { useState } from 'react';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { AwardDialog } from '../acts/award-dialog.tsx';
import { useRemoveAward } from '../acts/use-remove-award.ts';
import { pointsText } from '../logic/points-text.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { MemberName } from './member-name.tsx';

type Standing = ShownSheet['standings'][number];

/** The ranking as it was published, and what the members were given for it. */
export function StandingsCard({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);
  const removeAward = useRemoveAward();
  const [awarded, setAwarded] = useState<Standing | undefined>(undefined);
  const mayAward = new Set(sheet.entries.filter(({ viewerCan }) => viewerCan.includes('AWARD')).map(({ id }) => id));
  const nameId = ({ entryId }: Standing) => `hang-${entryId}`;
  const columns: readonly Column<Standing>[] = [
    {
      key: 'rank',
      header: t.columns.rank,
      width: '6rem',
      cell: ({ rank }) => (rank === null ? t.unranked : formatNumber(rank, 0)),
    },
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: (standing) => (
        <span id={nameId(standing)}>
          <MemberName member={standing.member} />
        </span>
      ),
    },
    {
      key: 'total',
      header: t.columns.total,
      width: '7rem',
      align: 'end',
      cell: ({ totalHundredths }) => (totalHundredths === null ? '' : pointsText(totalHundredths)),
    },
    {
      key: 'awards',
      header: t.columns.awards,
      width: '26rem',
      cell: (standing) => (
        <div className={styles['awards']}>
          {standing.awards.map((award) => (
            <div key={award.id} className={styles['award']}>
              <p className={styles['words']} id={`khen-${award.id}`}>
                {award.title}
                <span>{decisionOf(award)}</span>
              </p>
              {mayAward.has(standing.entryId) && (
                <span className="screen-only">
                  <Button
                    size="small"
                    variant="quiet"
                    describedBy={`khen-${award.id}`}
                    onClick={() => void removeAward(standing, award)}
                  >
                    {t.write.remove}
                  </Button>
                </span>
              )}
            </div>
          ))}
          {mayAward.has(standing.entryId) && (
            <span className="screen-only">
              <Button size="small" describedBy={nameId(standing)} onClick={() => setAwarded(standing)}>
                {t.award.open}
              </Button>
            </span>
          )}
        </div>
      ),
    },
  ];

  function decisionOf({ decisionNumber, decidedOn, decider }: Standing['awards'][number]): string {
    const number =
      decisionNumber === '' ? '' : t.award.decision(decisionNumber, decidedOn === null ? '' : formatDate(decidedOn));
    return [number, decider].filter((part) => part !== '').join(', ');
  }

  return (
    <Card title={t.sections.ranking} actions={<ExportMenu list="block-ranking" variables={{ id: sheet.id }} />}>
      <DataTable
        caption={t.sections.ranking}
        columns={columns}
        rows={sheet.standings}
        keyOf={({ entryId }) => entryId}
        empty={{ message: t.noMembers }}
      />
      {awarded !== undefined && <AwardDialog standing={awarded} onClose={() => setAwarded(undefined)} />}
    </Card>
  );
}
