import { useQuery } from '@apollo/client/react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatMoney } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { decisionBonusText } from '../text.ts';
import { PayrollNotice } from './payroll-notice.tsx';
import { YearBonusCardDocument, type YearBonusCardQuery } from './year-bonus.gql.ts';

type Line = YearBonusCardQuery['yearBonus']['lines'][number];

/** What the decisions issued in a year pay: in all, from which budget lines, beside the fund and a fifth of the payroll. */
export function YearBonus({ year }: { readonly year: number }) {
  const t = useText(decisionBonusText);
  const { data, error, refetch } = useQuery(YearBonusCardDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { decisions, total, lines, fund, payroll } = data.yearBonus;
  if (decisions === 0) return null;
  const columns: readonly Column<Line>[] = [
    {
      key: 'line',
      header: t.yearColumns.line,
      isRowHeader: true,
      cell: ({ budgetLine }) => budgetLine ?? t.noBudgetLine,
    },
    { key: 'decisions', header: t.yearColumns.decisions, align: 'end', width: '9rem', cell: (line) => line.decisions },
    { key: 'total', header: t.columns.amount, align: 'end', width: '11rem', cell: (line) => formatMoney(line.total) },
  ];
  return (
    <Card title={t.yearTitle(year)}>
      <DescriptionList
        items={[
          { term: t.total, detail: <strong>{t.ofDecisions(formatMoney(total), decisions)}</strong> },
          ...(fund === null
            ? []
            : [
                { term: t.fund(year), detail: formatMoney(fund.amount) },
                { term: t.left, detail: formatMoney(fund.left) },
              ]),
          ...(payroll?.payroll == null ? [] : [{ term: t.payroll(year), detail: formatMoney(payroll.payroll) }]),
        ]}
      />
      {payroll !== null && <PayrollNotice payroll={payroll} />}
      <DataTable
        caption={t.yearCaption}
        columns={columns}
        rows={lines}
        keyOf={({ budgetLine }) => budgetLine ?? ''}
        empty={{ message: t.none }}
      />
      <ExportMenu list="year-bonus" variables={{ year }} />
    </Card>
  );
}
