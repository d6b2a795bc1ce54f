import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecordFiles } from '../../attachments/index.ts';
import { CancelGatheringDialog, HoldGatheringDialog, ReopenGatheringDialog } from '../acts/gathering-act-dialogs.tsx';
import { PlanGatheringDialog } from '../acts/plan-gathering-dialog.tsx';
import { GATHERING_FAMILIES, shownStatus } from '../components/families.ts';
import styles from '../components/gatherings.module.css';
import { GiftsCard } from '../components/gifts-card.tsx';
import { RollCard } from '../components/roll-card.tsx';
import { TurnoutCard } from '../components/turnout-card.tsx';
import { gatheringText } from '../text.ts';
import { GatheringPageDocument, type GatheringPageQuery } from './gathering-page.gql.ts';

export type ShownGathering = GatheringPageQuery['gathering'];
type Act = ShownGathering['viewerCan'][number];

/** One gathering: when and where, who is invited, who came, what came of it. */
export function GatheringPage() {
  const t = useText(gatheringText);
  const { gatheringId = '' } = useParams();
  const { data, error, refetch } = useQuery(GatheringPageDocument, {
    variables: { id: gatheringId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ gathering }) => <Shown gathering={gathering} />}
    </QueryState>
  );
}

function Shown({ gathering }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText);
  const { today } = useViewer();
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  const { id, year, title, status, lastDay, firstDay, startTime, place, viewerCan, roll } = gathering;
  const shown = shownStatus(status, lastDay, today);
  const day = t.days(formatDate(firstDay), formatDate(lastDay));
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.gatherings(year) }, { label: title }]}
        lead={
          <span className={styles['lead']}>
            <StatusChip family={GATHERING_FAMILIES[shown]}>{t.status[shown]}</StatusChip>
            <strong>{startTime === null ? day : `${startTime}, ${day}`}</strong>
            <span>{place}</span>
          </span>
        }
        actions={
          <>
            {roll.length > 1 && <ExportMenu list="gathering-roll" variables={{ id }} />}
            {roll.length > 1 && <Button onClick={() => window.print()}>{t.roll.print}</Button>}
            {viewerCan.includes('CANCEL') && <Button onClick={() => setAct('CANCEL')}>{t.cancel.open}</Button>}
            {viewerCan.includes('CHANGE') && <Button onClick={() => setAct('CHANGE')}>{t.plan.change}</Button>}
            {viewerCan.includes('REOPEN') && <Button onClick={() => setAct('REOPEN')}>{t.reopen.open}</Button>}
            {viewerCan.includes('HOLD') && firstDay <= today && (
              <Button variant="primary" onClick={() => setAct('HOLD')}>
                {t.hold.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        {gathering.summary !== '' && (
          <Card title={t.facts.result}>
            <p className={styles['text']}>{gathering.summary}</p>
          </Card>
        )}
        {status !== 'CANCELLED' && <GiftsCard gathering={gathering} />}
        {status === 'HELD' && <GatheringFiles gathering={gathering} />}
        {status !== 'CANCELLED' && <RollCard gathering={gathering} />}
        {status !== 'CANCELLED' && firstDay <= today && <TurnoutCard gathering={gathering} />}
        {status !== 'HELD' && <GatheringFiles gathering={gathering} />}
        <Facts gathering={gathering} />
      </div>
      {act === 'CHANGE' && <PlanGatheringDialog year={year} known={gathering} onClose={close} />}
      {act === 'HOLD' && <HoldGatheringDialog gathering={gathering} onClose={close} />}
      {act === 'CANCEL' && <CancelGatheringDialog gathering={gathering} onClose={close} />}
      {act === 'REOPEN' && <ReopenGatheringDialog gathering={gathering} onClose={close} />}
    </>
  );
}

/** Photographs and papers; whoever only looks sees the card once there are some. */
function GatheringFiles({ gathering: { id, attachments, viewerCan } }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText).files;
  const canChange = viewerCan.includes('ATTACH');
  if (!canChange && attachments.length === 0) return null;
  return (
    <Card title={t.title}>
      {canChange && <p className={styles['quiet']}>{t.lead}</p>}
      <RecordFiles id="tep" holder="GATHERING" recordId={id} files={attachments} canChange={canChange} />
    </Card>
  );
}

function Facts({ gathering }: { readonly gathering: ShownGathering }) {
  const t = useText(gatheringText);
  const { kind, organiser, movementId, movementTitle, task, host, invitesAll, turnout, guestCount, cancelledReason } =
    gathering;
  return (
    <Card title={t.facts.title}>
      <DescriptionList
        items={[
          { term: t.columns.kind, detail: t.kind[kind] },
          ...(organiser === null ? [] : [{ term: t.plan.organiser, detail: organiser }]),
          { term: t.facts.movement, detail: <Link to={hrefs.plan(movementId)}>{movementTitle}</Link> },
          ...(task === null ? [] : [{ term: t.facts.task, detail: t.plan.task(task.number, task.title) }]),
          { term: t.facts.host, detail: host.name },
          {
            term: t.facts.invited,
            detail: invitesAll ? t.facts.everybody : t.facts.some(formatNumber(turnout.invited, 0)),
          },
          ...(guestCount === null ? [] : [{ term: t.facts.guests, detail: formatNumber(guestCount, 0) }]),
          ...(cancelledReason === null ? [] : [{ term: t.facts.reason, detail: cancelledReason }]),
        ]}
      />
    </Card>
  );
}
