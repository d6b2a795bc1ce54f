import type { CouncilTermState } from '@thidua/domain/council';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { ApproveCouncilDialog, DiscardCouncilDialog } from '../acts/council-act-dialogs.tsx';
import { CouncilDialog } from '../acts/council-dialog.tsx';
import type { ShownCouncil } from '../pages/initiative-councils-page.tsx';
import { initiativeCouncilText, type InitiativeCouncilWords } from '../text.ts';
import { termSentence } from './term-sentence.ts';

type Member = ShownCouncil['members'][number];

const TERM_FAMILIES = { COMING: 'wait', IN_FORCE: 'ok', OVER: 'gone' } as const satisfies Record<
  CouncilTermState,
  StatusFamily
>;

/** One council: by which decision, for how long, who sits on it, and what can be done with its draft. */
export function CouncilCard({ council }: { readonly council: ShownCouncil }) {
  const t = useText(initiativeCouncilText);
  const [act, setAct] = useState<'EDIT' | 'APPROVE' | 'DISCARD' | undefined>(undefined);
  const close = () => setAct(undefined);
  const { name, status, termState, decisionNumber, decidedOn, decidedBy, preparedBy, members, viewerCan } = council;
  const knowsRights = members.some(({ mayScore }) => mayScore !== null);
  const scorers = members.filter(({ mayScore }) => mayScore === true).length;
  return (
    <Card
      title={status === 'DRAFT' ? t.draftOf(name) : name}
      actions={
        <>
          {viewerCan.includes('DISCARD') && (
            <Button size="small" onClick={() => setAct('DISCARD')}>
              {t.discard.open}
            </Button>
          )}
          {viewerCan.includes('EDIT') && (
            <Button size="small" onClick={() => setAct('EDIT')}>
              {t.edit.change}
            </Button>
          )}
          {viewerCan.includes('APPROVE') && (
            <Button size="small" variant="primary" onClick={() => setAct('APPROVE')}>
              {t.approve.open}
            </Button>
          )}
        </>
      }
    >
      {status === 'DRAFT' ? (
        <Notice kind="info">{t.waiting}</Notice>
      ) : (
        termState !== null && (
          <p>
            <StatusChip family={TERM_FAMILIES[termState]}>{t.termState[termState]}</StatusChip>
          </p>
        )
      )}
      <DescriptionList
        items={[
          { term: t.decision, detail: t.decisionOf(decisionNumber, formatDate(decidedOn), decidedBy) },
          { term: t.term, detail: termSentence(t, council) },
          ...(status === 'DRAFT' ? [{ term: t.preparedBy, detail: preparedBy }] : []),
        ]}
      />
      {knowsRights && termState !== 'OVER' && scorers < 2 && <Notice kind="warning">{t.members.noScorer}</Notice>}
      <DataTable
        caption={t.members.caption(name)}
        columns={columnsOf(t, knowsRights)}
        rows={members}
        keyOf={({ id }) => id}
        empty={{ message: t.members.empty }}
      />
      {act === 'EDIT' && <CouncilDialog known={council} onClose={close} />}
      {act === 'APPROVE' && <ApproveCouncilDialog council={council} onClose={close} />}
      {act === 'DISCARD' && <DiscardCouncilDialog council={council} onClose={close} />}
    </Card>
  );
}

function columnsOf(t: InitiativeCouncilWords, knowsRights: boolean): readonly Column<Member>[] {
  return [
    {
      key: 'name',
      header: t.members.name,
      isRowHeader: true,
      cell: ({ name, staffId }) => (staffId === null ? name : <Link to={hrefs.person(staffId)}>{name}</Link>),
    },
    { key: 'role', header: t.members.role, width: '14rem', cell: ({ role }) => t.role[role] },
    { key: 'workplace', header: t.members.workplace, width: '18rem', cell: ({ workplace }) => workplace },
    ...(knowsRights
      ? [
          {
            key: 'scoring',
            header: t.members.scoring,
            width: '15rem',
            cell: ({ staffId, mayScore }: Member) =>
              staffId === null ? t.members.guest : mayScore === true ? t.members.mayScore : t.members.mayNotScore,
          },
        ]
      : []),
  ];
}
