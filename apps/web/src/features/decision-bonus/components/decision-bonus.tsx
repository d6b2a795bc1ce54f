import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { formatDate, formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { decisionBonusText } from '../text.ts';
import { DecisionBonusCardDocument, type DecisionBonusCardQuery } from './decision-bonus.gql.ts';
import { PayrollNotice } from './payroll-notice.tsx';
import styles from './decision-bonus.module.css';

type Decision = DecisionBonusCardQuery['decision'];
type Row = Decision['lines'][number] & { readonly bonus: Decision['bonus']['lines'][number] };

/** What each line is paid and why: by the law and base salary of the day of issue, or of today while it is a draft. */
export function DecisionBonus({ decisionId }: { readonly decisionId: string }) {
  const t = useText(decisionBonusText);
  const { data, error, refetch } = useQuery(DecisionBonusCardDocument, {
    variables: { id: decisionId },
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return error === undefined ? null : <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  }
  const { status, lines, bonus } = data.decision;
  const {
    day,
    baseSalary,
    baseSalaryGround,
    reckoningGround,
    payerGround,
    budgetLine,
    fund,
    payroll,
    total,
    toRecover,
    isFrozen,
  } = bonus;
  const onDay = formatDate(day);
  const dayWords = status === 'DRAFT' ? t.dayOfDraft(onDay) : isFrozen ? t.frozenOn(onDay) : onDay;
  const byOrdinal = new Map(bonus.lines.map((line) => [line.ordinal, line]));
  const rows = lines.flatMap((line): readonly Row[] => {
    const own = byOrdinal.get(line.ordinal);
    return own === undefined ? [] : [{ ...line, bonus: own }];
  });
  const columns: readonly Column<Row>[] = [
    { key: 'ordinal', header: t.columns.ordinal, align: 'end', width: '4rem', cell: (row) => row.ordinal },
    { key: 'subject', header: t.columns.subject, isRowHeader: true, cell: (row) => row.subjectName },
    { key: 'award', header: t.columns.award, cell: (row) => AWARDS[row.award].shortName },
    { key: 'how', header: t.columns.how, cell: (row) => <How row={row} rows={rows} baseSalary={baseSalary} /> },
    {
      key: 'amount',
      header: t.columns.amount,
      align: 'end',
      width: '9rem',
      cell: (row) => <span className={styles['amount']}>{formatMoney(row.bonus.amount)}</span>,
    },
    { key: 'ground', header: t.columns.ground, cell: (row) => row.bonus.citation },
  ];
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          { term: t.total, detail: <strong>{formatMoney(total)}</strong> },
          ...(toRecover === 0 ? [] : [{ term: t.toRecover, detail: formatMoney(toRecover) }]),
          {
            term: t.salary,
            detail:
              baseSalary === null || baseSalaryGround === null
                ? t.noSalary(formatDate(day))
                : t.salaryOf(formatMoney(baseSalary), baseSalaryGround),
          },
          { term: t.day, detail: dayWords },
          { term: t.reckoning, detail: t.reckoningOf(reckoningGround) },
          { term: t.payer, detail: [t.payerOf(payerGround), budgetLine].filter((part) => part !== null).join('\n') },
          ...(fund === null
            ? []
            : [
                { term: t.fund(fund.year), detail: formatMoney(fund.amount) },
                { term: t.paidOtherwise, detail: formatMoney(fund.paidOtherwise) },
                { term: status === 'DRAFT' ? t.leftAfterDraft : t.left, detail: formatMoney(fund.left) },
              ]),
        ]}
      />
      {payroll !== null && total > 0 && <PayrollNotice payroll={payroll} />}
      {fund !== null && fund.left < 0 && <Notice kind="warning">{t.beyondFund(formatMoney(-fund.left))}</Notice>}
      <DataTable
        caption={t.caption}
        columns={columns}
        rows={rows}
        keyOf={(row) => row.id}
        empty={{ message: t.none }}
      />
    </Card>
  );
}

/** The sum with its numbers; what is not paid says why, what is in doubt says what else it could be. */
function How({ row, rows, baseSalary }: { row: Row; rows: readonly Row[]; baseSalary: number | null }) {
  const t = useText(decisionBonusText);
  const { outcome, multiple, unrounded, full, otherReading, paidWith, personBonus, factor, isUnread } = row.bonus;
  const { amount, paidBefore, paidBeforePaper, toRecover } = row.bonus;
  const higher = rows.find(({ ordinal }) => ordinal === paidWith);
  return (
    // One box: on a phone the cell sets its parts side by side.
    <div>
      {multiple === null || unrounded === null || full === null || baseSalary === null ? (
        t.notInLaw
      ) : (
        <>
          <span className={styles['sum']}>
            {personBonus === null || factor === null
              ? t.sum(formatNumber(multiple / 100, 2), formatNumber(baseSalary, 0), formatNumber(unrounded, 0))
              : t.multiplied(formatNumber(personBonus, 0), formatNumber(factor / 100, 1), formatNumber(unrounded, 0))}
          </span>
          {full !== unrounded && `, ${t.rounded(formatNumber(full, 0))}`}
        </>
      )}
      {outcome === 'HIGHER_TITLE' && higher !== undefined && (
        <div>{t.higherTitle(higher.ordinal, AWARDS[higher.award].name)}</div>
      )}
      {paidBefore !== null && paidBeforePaper !== null && (
        <div>
          {outcome === 'DIFFERENCE'
            ? t.difference(formatMoney(paidBefore), paidBeforePaper, formatMoney(amount))
            : t.paidBefore(formatMoney(paidBefore), paidBeforePaper)}
        </div>
      )}
      {toRecover > 0 && <div>{t.recover(formatMoney(toRecover))}</div>}
      {outcome === 'UP_TO' && <div>{t.upTo}</div>}
      {otherReading !== null && outcome === 'PAID' && (
        <div className={styles['quiet']}>{t.otherReading(formatMoney(otherReading))}</div>
      )}
      {isUnread && <div className={styles['quiet']}>{t.unread}</div>}
    </div>
  );
}
