import { useText } from '../../../lib/text/language.tsx';
import { formatMoney } from '../../../lib/format/index.ts';
import { PayrollNotice } from '../../decision-bonus/index.ts';
import { decisionText } from '../text.ts';
import type { IssueSignatureQuery } from './issue-signature.gql.ts';

/** What is paid if the decision is issued on the day that is typed: the base salary of that day counts. */
export function IssueBonus({
  bonus: { total, baseSalary, payroll },
}: {
  readonly bonus: IssueSignatureQuery['decision']['bonus'];
}) {
  const t = useText(decisionText).signature;
  if (total === 0 || baseSalary === null) return null;
  return (
    <>
      <p>{t.bonus(formatMoney(total), formatMoney(baseSalary))}</p>
      {payroll !== null && <PayrollNotice payroll={payroll} />}
    </>
  );
}
