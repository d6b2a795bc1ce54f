import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { plainDate } from '@thidua/domain/kernel';
import type { CheckInTerms } from '@thidua/domain/movements';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Bullet } from '../../../ui/charts/bullet.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { RecordValueForm } from '../actions/record-value-form.tsx';
import { AsOfDay, useAsOfDay } from '../components/as-of-day.tsx';
import { CheckIns } from '../components/check-ins.tsx';
import { PaceLine } from '../components/pace-line.tsx';
import { PledgeNotes } from '../components/pledge-notes.tsx';
import { PlanChecks } from '../components/plan-checks.tsx';
import { RemoveTarget } from '../components/remove-target.tsx';
import { AwardConditions } from '../components/award-conditions.tsx';
import { TargetBreaches } from '../components/target-breaches.tsx';
import { TargetHistory } from '../components/target-history.tsx';
import { TargetSources } from '../components/target-sources.tsx';
import { asOfText } from '../as-of-text.ts';
import { targetFormText } from '../forms/target-form-text.ts';
import { ceilingWords, isReached, shownProgress, STATE_FAMILIES } from '../target-progress.logic.ts';
import { movementText } from '../text.ts';
import type { vi } from '../text.vi.ts';
import styles from './movement-pages.module.css';
import { TargetPageDocument } from './target-page.gql.ts';
import type { TargetPageQuery } from './target-page.gql.ts';

/** One target: what the plan says, how far it is, and the list that makes its number. */
export function TargetPage() {
  const t = useText(movementText);
  const { targetId = '' } = useParams();
  const onDay = useAsOfDay();
  const { data, error, refetch } = useQuery(TargetPageDocument, {
    variables: { id: targetId, onDay: onDay ?? null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.targets.title}>
      {({ target }) => <TargetDossier target={target} isPast={onDay !== undefined} />}
    </QueryState>
  );
}

interface DossierProps {
  readonly target: TargetPageQuery['target'];
  readonly isPast: boolean;
}

function TargetDossier({ target, isPast }: DossierProps) {
  const t = useText(movementText);
  const form = useText(targetFormText);
  const { year } = target;
  const { today } = useViewer();
  const onDay = useAsOfDay();
  const shown = shownProgress(target.kind, target.progress, t.target);
  const ceiling = ceilingWords(target.progress, t.target);
  const stateWords = t.target.states[target.progress.state];
  return (
    <>
      <PageHeader
        title={target.title}
        crumbs={[
          {
            label: t.targets.title,
            to: target.planKind === 'YEARLY' ? hrefs.targets(year) : hrefs.planTargets(target.movementId),
          },
          { label: target.code },
        ]}
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
        <AsOfDay />
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
          {ceiling !== undefined && <p className={styles['line']}>{ceiling}</p>}
          {target.progress.pace !== null && <PaceLine pace={target.progress.pace} />}
          <TargetNotes target={target} />
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
                { term: t.target.howCounted, detail: howCounted(target, t.target) },
                ...(target.decider === null ? [] : [{ term: form.decider, detail: target.decider }]),
                ...(target.tag === null ? [] : [{ term: form.tag, detail: target.tag }]),
                ...(target.note === null ? [] : [{ term: t.target.note, detail: target.note }]),
              ]}
            />
          </Card>
          {((target.progress.isComputed && target.kind !== 'CONDUCT_ALL') || target.sources.length > 0) && (
            <Card
              title={t.target.sourcesTitle}
              actions={
                target.sources.length > 0 && (
                  <ExportMenu list="target-sources" variables={{ id: target.id, onDay: onDay ?? null }} />
                )
              }
            >
              <TargetSources sources={target.sources} registrationHref={(id) => registrationHref(target, id)} />
              <PledgeNotes target={target} isPast={isPast} />
            </Card>
          )}
        </div>
        <TargetBreaches breaches={target.breaches} />
        {!target.progress.isComputed && <CheckIns target={target} isMainAct={!target.viewerCanCheckIn} />}
        {target.conditions.length > 0 && <AwardConditions conditions={target.conditions} />}
        {target.checks.length > 0 && <PlanChecks checks={target.checks} />}
        {!isPast && target.viewerCanCheckIn && <RecordValueForm targetId={target.id} terms={termsOf(target, today)} />}
        <TargetHistory target={target} />
      </div>
    </>
  );
}

/** Whose registration it is, by what the target counts. */
function registrationHref({ year, progress }: TargetPageQuery['target'], id: string): string {
  const isCollective = progress.baseKind === 'DEPARTMENTS';
  return hrefs.registrationOf(
    year,
    isCollective ? { staffId: null, collectiveId: id } : { staffId: id, collectiveId: null },
  );
}

function howCounted({ thematicMovement, progress }: TargetPageQuery['target'], t: Words<typeof vi>['target']): string {
  if (thematicMovement !== null) return t.pledged(thematicMovement.name);
  return progress.isComputed ? t.computed : t.byHand;
}

/** What a reported figure is judged by before the server is asked. */
function termsOf(target: TargetPageQuery['target'], today: string): CheckInTerms {
  const { progress } = target;
  return {
    kind: target.kind,
    base: progress.base ?? undefined,
    startsOn: plainDate(target.startsOn),
    today: plainDate(today),
    countsRegistered: target.countsRegistered,
    lastValue: progress.waiting ?? progress.value ?? undefined,
  };
}

/** What the law or the arithmetic says of the number: both bases, who decides, what stands in the way. */
function TargetNotes({ target: { progress, isDecidedAbove } }: { readonly target: TargetPageQuery['target'] }) {
  const t = useText(asOfText);
  const { baseAtStart, baseAtEnd, baseKind, lacksPartyRating } = progress;
  const hasBothBases = baseAtStart !== null && baseAtEnd !== null && baseKind !== 'FAMILIES';
  return (
    <>
      {hasBothBases && <p className={styles['line']}>{t.baseBoth(baseAtStart, baseAtEnd)}</p>}
      {isDecidedAbove && <p className={styles['line']}>{t.above}</p>}
      {lacksPartyRating && <Notice kind="danger">{t.party}</Notice>}
    </>
  );
}
