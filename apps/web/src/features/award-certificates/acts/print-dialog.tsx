import { AWARD_PRINT_LIMITS } from '@thidua/domain/decisions';
import { useState } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { AwardCertificateDeskQuery } from '../components/award-certificates.gql.ts';
import { awardCertificateText, type AwardCertificateWords } from '../text.ts';
import { PrintAwardCertificatesDocument } from './print-certificates.gql.ts';
import { FULL, isOnStock, isOtherStock, knownStock, OTHER, printOrder } from './print-order.ts';

type Desk = AwardCertificateDeskQuery['awardCertificateDesk'];

interface PrintDialogProps {
  readonly desk: Desk;
  readonly onPrinted: (printId: string) => void;
  readonly onClose: () => void;
}

/** Which certificates are printed, on what, and why again: those that were never printed are ticked. */
export function PrintDialog({ desk, onPrinted, onClose }: PrintDialogProps) {
  const t = useText(awardCertificateText);
  const [id] = useState(newId);
  const { decisionId, certificates, stocks } = desk;
  const printable = certificates.filter(({ revokedOn }) => revokedOn === null);
  const waiting = printable.filter(({ printCount }) => printCount === 0);
  const [last] = stocks;
  return (
    <SentFormDialog
      title={t.print.title}
      body={t.print.body}
      confirm={t.print.confirm}
      busy={t.print.busy}
      done={t.print.done}
      problems={t.refused}
      fields={fieldsOf(t, printable, stocks)}
      initial={{
        lineIds: waiting.map((certificate) => certificate.id),
        paper: last === undefined ? FULL : knownStock(last.stockName),
      }}
      onAsk={async (client, values) => {
        const input = { id, decisionId, ...printOrder(values, stocks) };
        return (await client.mutate({ mutation: PrintAwardCertificatesDocument, variables: { input } })).data
          ?.printAwardCertificates;
      }}
      onDone={() => onPrinted(id)}
      onClose={onClose}
    />
  );
}

function fieldsOf(
  { print }: AwardCertificateWords,
  certificates: Desk['certificates'],
  stocks: Desk['stocks'],
): readonly FormField[] {
  return [
    {
      name: 'lineIds',
      kind: 'many',
      label: print.lines,
      options: certificates.map(({ id, ordinal, subject, award, printCount }) => ({
        value: id,
        label: print.option(formatNumber(ordinal, 0), subject),
        detail: `${award}; ${printCount === 0 ? print.waiting : print.times(formatNumber(printCount, 0))}`,
      })),
    },
    {
      name: 'paper',
      kind: 'select',
      label: print.paper,
      options: [
        { value: FULL, label: print.full },
        ...stocks.map(({ stockName, offsetXHalfMm, offsetYHalfMm }) => ({
          value: knownStock(stockName),
          label: print.known(stockName, formatNumber(offsetXHalfMm / 2), formatNumber(offsetYHalfMm / 2)),
        })),
        { value: OTHER, label: print.other },
      ],
    },
    {
      name: 'stockName',
      kind: 'text',
      label: print.stockName,
      hint: print.stockNameHint,
      limit: AWARD_PRINT_LIMITS.stockName,
      isAsked: isOtherStock,
    },
    {
      name: 'offsetXHalfMm',
      kind: 'number',
      label: print.right,
      hint: print.offsetHint,
      isOptional: true,
      isAsked: isOnStock,
    },
    {
      name: 'offsetYHalfMm',
      kind: 'number',
      label: print.down,
      hint: print.offsetHint,
      isOptional: true,
      isAsked: isOnStock,
    },
    {
      name: 'reason',
      kind: 'text',
      label: print.reason,
      hint: print.reasonHint,
      limit: AWARD_PRINT_LIMITS.reason,
      isOptional: true,
      isAsked: () => certificates.some(({ printCount }) => printCount > 0),
    },
  ];
}
