import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ChangeTermDialog, RemoveTermDialog } from '../acts/term-dialogs.tsx';
import type { ShownBlock } from '../pages/block-page.tsx';
import { blockText } from '../text.ts';
import styles from './blocks.module.css';
import { shownTerms, type ShownTerm } from './terms.ts';

interface BlockMembersProps {
  readonly block: ShownBlock;
  readonly year: number;
  readonly isKeeper: boolean;
}

/** Who is in the block in a year, as what, from which day to which. */
export function BlockMembers({ block, year, isKeeper }: BlockMembersProps) {
  const t = useText(blockText);
  const [act, setAct] = useState<{ readonly kind: 'CHANGE' | 'REMOVE'; readonly term: ShownTerm } | undefined>();
  const columns: readonly Column<ShownTerm>[] = [
    {
      key: 'member',
      header: t.columns.member,
      isRowHeader: true,
      cell: (term) => <span id={nameId(term)}>{term.member.name}</span>,
    },
    { key: 'role', header: t.columns.role, width: '9rem', cell: ({ role }) => t.role[role] },
    { key: 'from', header: t.columns.from, width: '8rem', cell: ({ validFrom }) => formatDate(validFrom) },
    {
      key: 'to',
      header: t.columns.to,
      width: '8rem',
      cell: ({ validTo }) => (validTo === undefined ? t.goesOn : formatDate(validTo)),
    },
    ...(isKeeper
      ? [
          {
            key: 'act',
            header: t.columns.act,
            isOnlyControls: true,
            width: '12rem',
            cell: (term: ShownTerm) => (
              <span className={styles['foot']}>
                <Button size="small" describedBy={nameId(term)} onClick={() => setAct({ kind: 'CHANGE', term })}>
                  {t.change.open}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  describedBy={nameId(term)}
                  onClick={() => setAct({ kind: 'REMOVE', term })}
                >
                  {t.remove.open}
                </Button>
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t.membersOf(year)}>
      <DataTable
        caption={t.membersOf(year)}
        columns={columns}
        rows={shownTerms(block.terms, year)}
        keyOf={(term) => term.id}
        empty={{ message: t.noMembers(year) }}
      />
      {act?.kind === 'CHANGE' && <ChangeTermDialog block={block} term={act.term} onClose={() => setAct(undefined)} />}
      {act?.kind === 'REMOVE' && <RemoveTermDialog block={block} term={act.term} onClose={() => setAct(undefined)} />}
    </Card>
  );
}

/** The id of the name of whom a term is: the buttons of its row say whom they are about. */
function nameId({ id }: ShownTerm): string {
  return `don-vi-${id}`;
}
