import { CERTIFICATE_LIMITS } from '@thidua/domain/certificates';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { certificateText } from '../text.ts';
import { SaveCertificateTextDocument } from './certificate-acts.gql.ts';

interface TextDialogProps {
  readonly certificate: {
    readonly id: string;
    readonly version: number;
    readonly summary: string;
    readonly benefit: string;
  };
  readonly onClose: () => void;
}

/** What is printed of the initiative: short enough that the certificate is one page. */
export function TextDialog({ certificate: { id, version, summary, benefit }, onClose }: TextDialogProps) {
  const t = useText(certificateText);
  return (
    <SentFormDialog
      title={t.text.title}
      body={t.text.body}
      confirm={t.text.confirm}
      busy={t.text.busy}
      done={t.text.done}
      problems={t.problems}
      fields={[
        { name: 'summary', kind: 'area', label: t.text.summary, limit: CERTIFICATE_LIMITS.summary },
        { name: 'benefit', kind: 'area', label: t.text.benefit, limit: CERTIFICATE_LIMITS.benefit, isOptional: true },
      ]}
      initial={{ summary, benefit }}
      onAsk={async (client, values) => {
        const input = { id, version, summary: textOf(values, 'summary'), benefit: textOf(values, 'benefit') };
        return (await client.mutate({ mutation: SaveCertificateTextDocument, variables: { input } })).data
          ?.saveCertificateText;
      }}
      onClose={onClose}
    />
  );
}
