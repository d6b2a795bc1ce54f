import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { QuotaPlacesDocument, type QuotaPlacesQuery } from './quota-places.gql.ts';
import styles from './quota-places.module.css';
import { placesText } from './text.ts';

type Place = QuotaPlacesQuery['quotaPlaces'][number];

interface QuotaPlacesProps {
  readonly year: number;
  /** Adds what holds for this division; only for who keeps its list. */
  readonly departmentId?: string;
}

/** The quotas of the year, the same numbers at every desk; nothing for who may not read them. */
export function QuotaPlaces(props: QuotaPlacesProps) {
  const viewer = useViewer();
  return may(viewer, 'quota:read') ? <Places {...props} /> : null;
}

function Places({ year, departmentId }: QuotaPlacesProps) {
  const t = useText(placesText);
  const { data, error, refetch } = useQuery(QuotaPlacesDocument, {
    variables: { year, departmentId: departmentId ?? null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Card title={t.title(year)}>
      {error !== undefined && (
        <InlineError message={t.failed} code={errorCodeOf(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <PlacesTable places={data.quotaPlaces} />}
    </Card>
  );
}

function PlacesTable({ places }: { readonly places: readonly Place[] }) {
  const t = useText(placesText);
  const columns: readonly Column<Place>[] = [
    { key: 'rule', header: t.columns.rule, isRowHeader: true, cell: (place) => <Rule place={place} /> },
    {
      key: 'allowed',
      header: t.columns.allowed,
      align: 'end',
      width: '8rem',
      cell: ({ allowed }) => allowed ?? t.noLimit,
    },
    { key: 'registered', header: t.columns.registered, align: 'end', width: '6rem', cell: (place) => place.registered },
    { key: 'nominated', header: t.columns.nominated, align: 'end', width: '6rem', cell: (place) => place.nominated },
    { key: 'sent', header: t.columns.sent, align: 'end', width: '6rem', cell: (place) => place.sent },
    { key: 'passed', header: t.columns.passed, align: 'end', width: '6rem', cell: (place) => place.passed },
    { key: 'left', header: t.columns.left, align: 'end', width: '6rem', cell: (place) => <Left left={place.left} /> },
  ];
  return (
    <DataTable caption={t.caption} columns={columns} rows={places} keyOf={({ rule }) => rule} empty={{ message: '' }} />
  );
}

function Rule({ place: { rule, allowed, base, ground, holdsAtSending } }: { readonly place: Place }) {
  const t = useText(placesText);
  return (
    <div>
      {t.rule[rule]}
      {allowed !== null && (
        <div className={styles['small']}>
          {base !== null && `${t.base(rule, base)}. `}
          {holdsAtSending ? t.atSending : t.atDecision} {ground !== null && t.ground(ground)}
        </div>
      )}
    </div>
  );
}

function Left({ left }: { readonly left: number | null }) {
  const t = useText(placesText);
  if (left === null) return '–';
  return left < 0 ? <span className={styles['over']}>{t.over(-left)}</span> : left;
}
