import { useState } from 'react';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { manyOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { CertificateDeskQuery } from '../pages/certificates-page.gql.ts';
import { certificateText, type CertificateWords } from '../text.ts';
import { IssueCertificatesDocument } from './certificate-acts.gql.ts';

type Desk = CertificateDeskQuery['certificateDesk'];

interface IssueDialogProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** Gives the authors of recognised initiatives their certificates: all that wait are ticked. */
export function IssueDialog({ desk, onClose }: IssueDialogProps) {
  const t = useText(certificateText);
  const { today } = useViewer();
  const [id] = useState(newId);
  return (
    <SentFormDialog
      title={t.issue.title}
      body={t.issue.body(formatNumber(desk.nextNumber, 0))}
      confirm={t.issue.confirm}
      busy={t.issue.busy}
      done={t.issue.done}
      problems={t.problems}
      fields={fieldsOf(t, desk)}
      initial={{
        initiativeIds: desk.awaiting.map((initiative) => initiative.id),
        issuedOn: dateEntry(today),
        signerPost: desk.signer?.post ?? '',
        signerName: desk.signer?.name ?? '',
      }}
      onAsk={async (client, values) => {
        const input = {
          id,
          initiativeIds: [...manyOf(values, 'initiativeIds')],
          issuedOn: sentDay(values, 'issuedOn'),
          signerPost: textOf(values, 'signerPost'),
          signerName: textOf(values, 'signerName'),
        };
        return (await client.mutate({ mutation: IssueCertificatesDocument, variables: { input } })).data
          ?.issueCertificates;
      }}
      onClose={onClose}
    />
  );
}

function fieldsOf({ issue }: CertificateWords, { awaiting }: Desk): readonly FormField[] {
  return [
    {
      name: 'initiativeIds',
      kind: 'many',
      label: issue.initiatives,
      options: awaiting.map(({ id, code, title, authorCount, decisionNumber, decidedOn }) => ({
        value: id,
        label: issue.option(code, title),
        detail: issue.detail(formatNumber(authorCount, 0), `${decisionNumber}, ${formatDate(decidedOn)}`),
      })),
    },
    { name: 'issuedOn', kind: 'date', label: issue.issuedOn },
    { name: 'signerPost', kind: 'text', label: issue.signerPost, hint: issue.signerPostHint },
    { name: 'signerName', kind: 'text', label: issue.signerName },
  ];
}
