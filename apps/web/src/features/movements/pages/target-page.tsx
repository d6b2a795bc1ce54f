import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Bullet } from '../../../ui/charts/bullet.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecordValueForm } from '../actions/record-value-form.tsx';
import { RemoveTarget } from '../components/remove-target.tsx';
import { TargetHistory } from '../components/target-history.tsx';
import { TargetSources } from '../components/target-sources.tsx';
import { targetFormText } from '../forms/target-form-text.ts';
import { isReached, shownProgress, STATE_FAMILIES } from '../target-progress.logic.ts';
import { movementText } from '../text.ts';
import styles from './movement-pages.module.css';
import { TargetPageDocument } from './target-page.gql.ts';
import type { TargetPageQuery } from './target-page.gql.ts';

/** One target: what the plan says, how far it is, and the list that makes its number. */
export function TargetPage() {
  const t = useText(movementText);
  const { targetId = '' } = useParams();
  const { data, error, refetch } = useQuery(TargetPageDocument, {
    variables: { id: targetId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.targets.title}>
      {({ target }) => <TargetDossier target={target} />}
    </QueryState>
  );
}

function TargetDossier({ target }: { readonly target: TargetPageQuery['target'] }) {
  const t = useText(movementText);
  const form = useText(targetFormText);
  const { year } = target;
  const shown = shownProgress(target.kind, target.progress, t.target);
  const stateWords = t.target.states[target.progress.state];
  return (
    <>
      <PageHeader
        title={target.title}
        crumbs={[{ label: t.targets.title, to: hrefs.targets(year) }, { label: target.code }]}
        lead={<StatusChip family={STATE_FAMILIES[target.progress.state]}>{stateWords}</StatusChip>}
        actions={
          target.viewerEditing !== 'NONE' && (
            <>
              <ButtonLink to={hrefs.targetEdit(target.id)}>{form.edit}</ButtonLink>
              <RemoveTarget
                target={{ id: target.id, version: target.version, code: target.code, year }}
                needsReason={target.viewerEditing === 'WITH_REASON'}
              />
            </>
          )
        }
      />
      {target.removedAt !== null && (
        <Notice kind="info" title={form.removedOn(formatDateTime(target.removedAt))}>
          {form.because(target.removedReason ?? '')}
        </Notice>
      )}
      <div className={styles['sheets']}>
        <Card>
          <p className={styles['number']}>{shown.words}</p>
          {shown.kind === 'bar' && (
            <Bullet
              label={target.title}
              value={shown.value}
              target={shown.target}
              ceiling={shown.ceiling}
              stateWords={stateWords}
              isReached={isReached(target.progress.state)}
            />
          )}
          {shown.kind === 'bar' && shown.ceiling !== undefined && (
            <p className={styles['line']}>{t.target.ceiling(shown.ceiling)}</p>
          )}
          <p className={styles['lead']}>{t.target.asOf(formatDateTime(target.progress.asOf))}</p>
        </Card>
        <div className={styles['pair']}>
          <Card title={t.target.source}>
            <DescriptionList
              items={[
                { term: t.target.source, detail: target.sourceText },
                { term: t.target.owner, detail: target.owner?.name },
                { term: t.target.dueOn, detail: formatDate(target.dueOn) },
                { term: t.target.evidence, detail: target.evidence },
                { term: t.target.howCounted, detail: target.progress.isComputed ? t.target.computed : t.target.byHand },
                ...(target.decider === null ? [] : [{ term: form.decider, detail: target.decider }]),
                ...(target.tag === null ? [] : [{ term: form.tag, detail: target.tag }]),
                ...(target.note === null ? [] : [{ term: t.target.note, detail: target.note }]),
              ]}
            />
          </Card>
          <Card title={t.target.sourcesTitle}>
            <TargetSources sources={target.sources} />
          </Card>
        </div>
        {!target.progress.isComputed && (
          <Card title={t.target.checkIns}>
            <CheckIns checkIns={target.checkIns} />
          </Card>
        )}
        {target.viewerCanCheckIn && <RecordValueForm targetId={target.id} />}
        <TargetHistory target={target} />
      </div>
    </>
  );
}

function CheckIns({ checkIns }: { readonly checkIns: TargetPageQuery['target']['checkIns'] }) {
  const t = useText(movementText);
  if (checkIns.length === 0) return <EmptyState>{t.target.noCheckIns}</EmptyState>;
  return (
    <div className={styles['wide']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{t.target.checkIns}</caption>
        <thead>
          <tr>
            <th scope="col">{t.target.checkInColumns.day}</th>
            <th scope="col" className={styles['figure']}>
              {t.target.checkInColumns.value}
            </th>
            <th scope="col">{t.target.checkInColumns.note}</th>
            <th scope="col">{t.target.checkInColumns.by}</th>
          </tr>
        </thead>
        <tbody>
          {checkIns.map((checkIn) => (
            <tr key={checkIn.id}>
              <td>{formatDate(checkIn.onDay)}</td>
              <td className={styles['figure']}>{checkIn.value}</td>
              <td>{checkIn.note}</td>
              <td>
                {checkIn.recordedBy}, {formatDateTime(checkIn.recordedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
