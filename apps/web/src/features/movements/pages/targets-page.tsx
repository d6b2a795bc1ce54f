import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';

import type { TargetGroup, TargetState } from '../../../gql/schema-types.ts';
import { compareNames, isOneOf } from '@thidua/domain/kernel';
import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { AsOfDay, useAsOfDay } from '../components/as-of-day.tsx';
import { PlansBeside } from '../components/plans-beside.tsx';
import { NoYearlyPlan } from '../components/no-yearly-plan.tsx';
import { TargetRow } from '../components/target-row.tsx';
import rowStyles from '../components/target-row.module.css';
import { asOfText } from '../as-of-text.ts';
import { targetFormText } from '../forms/target-form-text.ts';
import { isReached } from '../target-progress.logic.ts';
import { movementText } from '../text.ts';
import { PlanTargetsPageDocument, TargetsBoardFragmentDoc, TargetsPageDocument } from './targets-page.gql.ts';
import type { TargetsBoardFragment } from './targets-page.gql.ts';
import styles from './movement-pages.module.css';

const GROUPS = ['COLLECTIVE', 'PERSON', 'TASK'] as const satisfies readonly TargetGroup[];
/** By kind of subject, by who answers for them, by tag. */
const ARRANGEMENTS = ['nhom', 'phong', 'nhan'] as const;
const STATES = [
  'NO_DATA',
  'RUNNING',
  'AT_RISK',
  'MET',
  'EXCEEDED',
  'NOT_MET',
] as const satisfies readonly TargetState[];

/** All targets of the year's plan, or of the plan that the address names; those the system can compute move by themselves. */
export function TargetsPage() {
  const [params] = useSearchParams();
  const planId = params.get('ke-hoach');
  return planId === null ? <YearTargets /> : <PlanTargets planId={planId} />;
}

function YearTargets() {
  const t = useText(movementText);
  const { year } = useYear();
  const onDay = useAsOfDay();
  const { data, error, refetch } = useQuery(TargetsPageDocument, {
    variables: { year, onDay: onDay ?? null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.targets.title}>
      {({ movement }) => (movement === null ? <NoMovement year={year} /> : <LoadedBoard plan={movement} year={year} />)}
    </QueryState>
  );
}

function PlanTargets({ planId }: { readonly planId: string }) {
  const t = useText(movementText);
  const onDay = useAsOfDay();
  const { data, error, refetch } = useQuery(PlanTargetsPageDocument, {
    variables: { id: planId, onDay: onDay ?? null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.targets.title}>
      {({ movementById }) => <LoadedBoard plan={movementById} />}
    </QueryState>
  );
}

interface LoadedBoardProps {
  readonly plan: FragmentType<TargetsBoardFragment>;
  /** Given on the board of a year: the other plans that run in it stand below. */
  readonly year?: number;
}

function LoadedBoard({ plan, year }: LoadedBoardProps) {
  const onDay = useAsOfDay();
  const { data, complete } = useFragment({
    fragment: TargetsBoardFragmentDoc,
    fragmentName: 'TargetsBoard',
    from: plan,
    variables: { onDay: onDay ?? null },
  });
  if (!complete) return null;
  return (
    <>
      <Board movement={data} />
      {year !== undefined && <PlansBeside year={year} planId={data.id} />}
    </>
  );
}

function NoMovement({ year }: { readonly year: number }) {
  const t = useText(movementText);
  return (
    <>
      <PageHeader title={t.targets.title} />
      <div className={styles['sheets']}>
        <NoYearlyPlan year={year} />
      </div>
    </>
  );
}

function Board({ movement }: { readonly movement: TargetsBoardFragment }) {
  const t = useText(movementText);
  const form = useText(targetFormText);
  const words = useText(asOfText);
  const onDay = useAsOfDay();
  const [params, setParams] = useSearchParams();
  const asked = params.get('tien-do') ?? '';
  const state = isOneOf(STATES, asked) ? asked : undefined;
  const tags = [...new Set(movement.targets.flatMap((target) => target.tag ?? []))].toSorted(compareNames);
  const tag = tags.find((each) => each === params.get('nhan'));
  const shown = movement.targets.filter(
    (target) => (state === undefined || target.progress.state === state) && (tag === undefined || target.tag === tag),
  );
  const arranged = params.get('xep') ?? '';
  const arrangement = isOneOf(ARRANGEMENTS, arranged) ? arranged : 'nhom';
  const sheets = sheetsOf(shown, arrangement, {
    groups: t.targets.groups,
    noOwner: words.noOwner,
    noTag: words.noTag,
  });
  const choose = (name: string, value: string | undefined) =>
    setParams((current) => {
      const changed = new URLSearchParams(current);
      if (value === undefined || value === '') changed.delete(name);
      else changed.set(name, value);
      return changed;
    });
  const isThematic = movement.kind === 'THEMATIC';
  const met = movement.targets.filter((target) => isReached(target.progress.state)).length;

  return (
    <>
      <PageHeader
        title={isThematic ? t.targets.titleOf(movement.title) : t.targets.title}
        {...(isThematic && {
          kicker: t.movement.phasePeriod(formatDate(movement.fromDay), formatDate(movement.toDay)),
          crumbs: [{ label: movement.title, to: hrefs.plan(movement.id) }, { label: t.targets.title }],
        })}
        lead={<p className={styles['lead']}>{t.targets.reached(met, movement.targets.length)}</p>}
        actions={
          <>
            {movement.viewerTargetEditing !== 'NONE' && (
              <ButtonLink to={hrefs.targetNew(movement.id, movement.year)} variant="primary">
                {form.add}
              </ButtonLink>
            )}
            <ExportMenu
              list="targets"
              variables={{
                year: movement.year,
                state: state ?? null,
                tag: tag ?? null,
                onDay: onDay ?? null,
                ...(isThematic ? { ofPlan: true, planId: movement.id } : {}),
              }}
            />
          </>
        }
      />
      <div className={styles['filters']}>
        <SelectField
          label={t.targets.filter}
          options={[
            { value: '', label: t.targets.all },
            ...STATES.map((value) => ({ value, label: t.target.states[value] })),
          ]}
          value={state ?? ''}
          onChange={(value) => choose('tien-do', value)}
        />
        {tags.length > 0 && (
          <SelectField
            label={form.tag}
            options={[{ value: '', label: words.anyTag }, ...tags.map((value) => ({ value, label: value }))]}
            value={tag ?? ''}
            onChange={(value) => choose('nhan', value)}
          />
        )}
        <Segmented
          legend={words.arrange}
          choices={[
            { value: 'nhom', label: words.byGroup },
            { value: 'phong', label: words.byOwner },
            ...(tags.length > 0 ? [{ value: 'nhan' as const, label: words.byTag }] : []),
          ]}
          value={arrangement}
          onChange={(value) => choose('xep', value === 'nhom' ? undefined : value)}
        />
        <AsOfDay />
      </div>
      {movement.targets.length === 0 && <EmptyState>{t.targets.none}</EmptyState>}
      <div className={classNames(styles['sheets'], styles['board'])}>
        {sheets.map(({ key, title, targets }) => {
          if (targets.length === 0) return null;
          return (
            <Card key={key} title={title} actions={<Reached targets={targets} />}>
              <ul className={rowStyles['rows']}>
                {targets.map((target) => (
                  <TargetRow key={target.id} target={target} onDay={onDay} />
                ))}
              </ul>
            </Card>
          );
        })}
        {movement.removedTargets.length > 0 && (
          <Card title={form.removedTargets}>
            <ul className={styles['plain']}>
              {movement.removedTargets.map(({ id, code, title, removedReason }) => (
                <li key={id}>
                  <Link to={hrefs.target(id)}>
                    {code} {title}
                  </Link>
                  : {removedReason}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}

type BoardTarget = TargetsBoardFragment['targets'][number];

interface Sheet {
  readonly key: string;
  readonly title: string;
  readonly targets: readonly BoardTarget[];
}

interface SheetWords {
  readonly groups: Readonly<Record<TargetGroup, string>>;
  readonly noOwner: string;
  readonly noTag: string;
}

function sheetsOf(
  targets: readonly BoardTarget[],
  arrangement: (typeof ARRANGEMENTS)[number],
  { groups, noOwner, noTag }: SheetWords,
): readonly Sheet[] {
  switch (arrangement) {
    case 'nhom':
      return GROUPS.map((group) => ({
        key: group,
        title: groups[group],
        targets: targets.filter((target) => target.group === group),
      }));
    case 'phong':
      return sheetsBy(
        targets,
        ({ owner }) => owner?.id ?? '',
        (first) => first.owner?.name ?? noOwner,
      );
    case 'nhan':
      return sheetsBy(
        targets,
        ({ tag }) => tag ?? '',
        (first) => first.tag ?? noTag,
      );
  }
}

/** One sheet a division, or a tag, in the order in which they first stand at a target; what has none comes last. */
function sheetsBy(
  targets: readonly BoardTarget[],
  keyOf: (target: BoardTarget) => string,
  titleOf: (first: BoardTarget) => string,
): readonly Sheet[] {
  return [...Map.groupBy(targets, keyOf)]
    .flatMap(([key, [first, ...rest]]) =>
      first === undefined ? [] : [{ key, title: titleOf(first), targets: [first, ...rest] }],
    )
    .toSorted((left, right) => Number(left.key === '') - Number(right.key === ''));
}

function Reached({ targets }: { readonly targets: readonly BoardTarget[] }) {
  const t = useText(asOfText);
  const met = targets.filter(({ progress }) => isReached(progress.state)).length;
  return <span className={styles['lead']}>{t.reached(met, targets.length)}</span>;
}
