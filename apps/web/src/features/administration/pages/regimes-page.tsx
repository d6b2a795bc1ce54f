import { useQuery } from '@apollo/client/react';

import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import styles from '../administration.module.css';
import { dayText } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { RegimesPageDocument, type RegimesPageQuery } from './regimes-page.gql.ts';

type Regimes = RegimesPageQuery['legalRegimes'];
type Rule = Regimes['rules'][number];

/** Which law judges the dossiers of the year, why, and every rule with the place where it is written. */
export function RegimesPage() {
  const t = useText(administrationText);
  const { year } = useYear();
  const { data, error, refetch } = useQuery(RegimesPageDocument, { variables: { year } });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.regimes.title}>
      {({ legalRegimes }) => <RegimesOfYear year={year} regimes={legalRegimes} />}
    </QueryState>
  );
}

function RegimesOfYear({ year, regimes }: { readonly year: number; readonly regimes: Regimes }) {
  const t = useText(administrationText);
  const applied = regimes.regimes.find(({ id }) => id === regimes.applied);
  return (
    <>
      <PageHeader
        title={t.regimes.title}
        windowTitle={`${t.regimes.title} – ${year}`}
        actions={<ExportMenu list="legal-rules" variables={{ year }} />}
      />
      <div className={styles['cards']}>
        <Notice kind="info" title={t.regimes.applied(year, applied?.name ?? regimes.applied)}>
          <p>{regimes.isByTransition ? t.regimes.byTransition : t.regimes.byDay(dayText(regimes.day))}</p>
          {regimes.notes.map(({ text, citations }) => (
            <p key={text}>
              {text}
              <span className={styles['quiet']}>{citations.join('; ')}</span>
            </p>
          ))}
          <p className={styles['quiet']}>{t.regimes.override}</p>
        </Notice>
        <Card title={t.regimes.texts}>
          <DataTable
            caption={t.regimes.texts}
            columns={[
              {
                key: 'name',
                header: t.regimes.columns.name,
                isRowHeader: true,
                cell: ({ id, name }) => t.regimes.named(id, name),
              },
              {
                key: 'documents',
                header: t.regimes.columns.documents,
                cell: ({ documents }) => (
                  <div>
                    {documents.map((document) => (
                      <span key={document} className={styles['line']}>
                        {document}
                      </span>
                    ))}
                  </div>
                ),
              },
              {
                key: 'days',
                header: t.regimes.columns.days,
                width: '12rem',
                cell: ({ from, to }) => (to === null ? t.from(dayText(from)) : t.fromTo(dayText(from), dayText(to))),
              },
              {
                key: 'applied',
                header: t.regimes.columns.applied,
                width: '12rem',
                cell: ({ id }) =>
                  id === regimes.applied && <StatusChip family="ok">{t.regimes.appliedTo(year)}</StatusChip>,
              },
            ]}
            rows={regimes.regimes}
            keyOf={({ id }) => id}
            empty={{ message: t.regimes.none }}
          />
        </Card>
        <Card title={t.regimes.transitions}>
          <DataTable
            caption={t.regimes.transitions}
            columns={[
              { key: 'text', header: t.regimes.columns.rule, isRowHeader: true, cell: ({ text }) => text },
              {
                key: 'citations',
                header: t.regimes.columns.citations,
                cell: ({ citations }) => citations.join('; '),
              },
              {
                key: 'mark',
                header: t.regimes.columns.mark,
                width: '12rem',
                cell: ({ isCertain }) => <Mark isCertain={isCertain} />,
              },
            ]}
            rows={regimes.transitions}
            keyOf={({ id }) => id}
            empty={{ message: t.regimes.none }}
          />
        </Card>
        {[...Map.groupBy(regimes.rules, ({ award, subject }) => `${award} ${subject}`)].map(([key, rules]) => (
          <RulesOfAward key={key} rules={rules} />
        ))}
      </div>
    </>
  );
}

function RulesOfAward({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useText(administrationText);
  const [first] = rules;
  if (first === undefined) return null;
  const awards: Readonly<Record<string, string>> = t.regimes.awards;
  const title = t.regimes.awardOf(awards[first.award] ?? first.award, t.regimes.subjects[first.subject]);
  const columns: readonly Column<Rule>[] = [
    { key: 'title', header: t.regimes.columns.rule, isRowHeader: true, cell: (rule) => rule.title },
    {
      key: 'citations',
      header: t.regimes.columns.citations,
      cell: (rule) => (
        <div>
          {rule.citations.join('; ')}
          {rule.doubt !== '' && <span className={styles['quiet']}>{rule.doubt}</span>}
        </div>
      ),
    },
    {
      key: 'mark',
      header: t.regimes.columns.mark,
      width: '12rem',
      cell: (rule) => <Mark isCertain={rule.isCertain} />,
    },
  ];
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        columns={columns}
        rows={rules}
        keyOf={({ rule }) => rule}
        empty={{ message: t.regimes.none }}
      />
    </Card>
  );
}

/** Whether the source was read, or waits for a lawyer. */
function Mark({ isCertain }: { readonly isCertain: boolean }) {
  const t = useText(administrationText);
  return (
    <StatusChip family={isCertain ? 'ok' : 'need'}>{isCertain ? t.regimes.certain : t.regimes.uncertain}</StatusChip>
  );
}
