import { PAY_BASES, PAY_LIMITS, type PayBasis } from '@thidua/domain/author-pay';

import { formatBasisPoints, formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { numberOf, sentDay, textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { recognitionText } from '../text.ts';
import { PayAuthorsDocument, RecordAuthorPayDocument, type AuthorPayCardQuery } from './pay-card.gql.ts';

interface PayDialogProps {
  readonly initiative: { readonly id: string; readonly code: string };
  readonly onClose: () => void;
}

const PER_CENT = 100;

/** What the authors get: as agreed, a share of the benefit, or so many wages; the parts of each follow from the shares of the request. */
export function RecordPayDialog({
  initiative: { id, code },
  desk: { pay, leastShare, leastWages, leastHelperShare, hasHelpers },
  onClose,
}: PayDialogProps & { readonly desk: AuthorPayCardQuery['authorPayDesk'] }) {
  const t = useText(recognitionText).pay;
  const isBy = (basis: PayBasis) => (values: FormValues) => textOf(values, 'basis') === basis;
  return (
    <SentFormDialog
      title={t.recordTitle(code)}
      body={t.recordBody}
      confirm={t.save}
      busy={t.busy}
      done={t.saved}
      problems={t.problems}
      fields={[
        {
          name: 'basis',
          kind: 'choice',
          label: t.reckoned,
          options: PAY_BASES.map((value) => ({ value, label: t.basis[value] })),
        },
        { name: 'agreed', kind: 'number', label: t.agreed, hint: t.inDong, isAsked: isBy('AGREED') },
        { name: 'benefit', kind: 'number', label: t.benefit, hint: t.inDong, isAsked: isBy('SHARE') },
        {
          name: 'shareBasisPoints',
          kind: 'number',
          label: t.share,
          hint: t.shareHint(formatBasisPoints(leastShare)),
          isAsked: isBy('SHARE'),
        },
        { name: 'wage', kind: 'number', label: t.wage, hint: t.wageHint, isAsked: isBy('WAGES') },
        {
          name: 'wages',
          kind: 'number',
          label: t.wages,
          hint: t.wagesHint(formatNumber(leastWages)),
          isAsked: isBy('WAGES'),
        },
        {
          name: 'helpers',
          kind: 'number',
          label: t.helpers,
          hint: hasHelpers ? t.helpersHint(formatBasisPoints(leastHelperShare)) : t.noHelpers,
        },
        { name: 'ground', kind: 'text', label: t.ground, hint: t.groundHint, limit: PAY_LIMITS.ground },
      ]}
      initial={{
        basis: pay?.basis ?? 'AGREED',
        agreed: numberEntry(pay?.basis === 'AGREED' ? pay.amount : undefined),
        benefit: numberEntry(pay?.benefit ?? undefined),
        shareBasisPoints: numberEntry((pay?.shareBasisPoints ?? leastShare) / PER_CENT),
        wage: numberEntry(pay?.wage ?? undefined),
        wages: numberEntry(pay?.wages ?? leastWages),
        helpers: numberEntry(pay?.helpersAmount ?? 0),
        ground: pay?.ground ?? '',
      }}
      onAsk={async (client, values) => {
        const share = numberOf(values, 'shareBasisPoints').value;
        const input = {
          initiativeId: id,
          version: pay?.version ?? 0,
          // The options of the field are the bases.
          basis: textOf(values, 'basis') as PayBasis,
          agreed: numberOf(values, 'agreed').value ?? null,
          benefit: numberOf(values, 'benefit').value ?? null,
          shareBasisPoints: share === undefined ? null : Math.round(share * PER_CENT),
          wage: numberOf(values, 'wage').value ?? null,
          wages: numberOf(values, 'wages').value ?? null,
          helpers: numberOf(values, 'helpers').value ?? 0,
          ground: textOf(values, 'ground'),
        };
        return (await client.mutate({ mutation: RecordAuthorPayDocument, variables: { input } })).data?.recordAuthorPay;
      }}
      onClose={onClose}
    />
  );
}

/** That it was paid, on which day and by which paper. */
export function PaidDialog({
  initiative: { id, code },
  version,
  onClose,
}: PayDialogProps & { readonly version: number }) {
  const t = useText(recognitionText).pay;
  const { today } = useViewer();
  return (
    <SentFormDialog
      title={t.paidTitle(code)}
      body={t.paidBody}
      confirm={t.paid}
      busy={t.busy}
      done={t.paidDone}
      problems={t.problems}
      fields={[
        { name: 'paidOn', kind: 'date', label: t.paidOn },
        { name: 'paperNumber', kind: 'text', label: t.paperNumber, isCode: true, limit: PAY_LIMITS.paperNumber },
      ]}
      initial={{ paidOn: dateEntry(today) }}
      onAsk={async (client, values) => {
        const input = {
          initiativeId: id,
          version,
          paidOn: sentDay(values, 'paidOn'),
          paperNumber: textOf(values, 'paperNumber'),
        };
        return (await client.mutate({ mutation: PayAuthorsDocument, variables: { input } })).data?.payAuthors;
      }}
      onClose={onClose}
    />
  );
}
