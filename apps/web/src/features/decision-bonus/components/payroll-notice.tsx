import { formatMoney } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { decisionBonusText } from '../text.ts';

export interface PayrollOfYear {
  readonly year: number;
  readonly most: number | null;
  readonly left: number | null;
  readonly isFundBeyond: boolean;
  readonly ground: string;
}

/** Whether the bonuses of the year stay within a fifth of its payroll; where that cannot be told, this is said as well. */
export function PayrollNotice({ payroll }: { readonly payroll: PayrollOfYear }) {
  const t = useText(decisionBonusText);
  const { year, most, left, isFundBeyond, ground } = payroll;
  if (most === null || left === null) return <Notice kind="info">{t.noPayroll(year, ground)}</Notice>;
  return (
    <>
      {left < 0 ? (
        <Notice kind="warning">{t.beyondPayroll(formatMoney(-left), formatMoney(most), year, ground)}</Notice>
      ) : (
        <Notice kind="info">{t.withinPayroll(formatMoney(most), formatMoney(left), year, ground)}</Notice>
      )}
      {isFundBeyond && <Notice kind="warning">{t.fundBeyondPayroll(formatMoney(most), year, ground)}</Notice>}
    </>
  );
}
