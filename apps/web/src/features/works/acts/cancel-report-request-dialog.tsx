import { REPORT_LIMITS } from '@thidua/domain/works';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog } from '../../../ui/act-dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { AskedRequest } from '../pages/report-request-page.tsx';
import { reportText } from '../report-text.ts';
import { reasonAnswer, useReasonWords } from './reason-answer.ts';
import { CancelReportRequestDocument } from './report-acts.gql.ts';

interface CancelDialogProps {
  readonly request: AskedRequest;
  readonly onClose: () => void;
}

/** Takes a request back; the divisions read why. */
export function CancelReportRequestDialog({ request, onClose }: CancelDialogProps) {
  const t = useText(reportText);
  const words = useReasonWords(t.request.cancelReason);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  return (
    <ActDialog
      title={t.request.cancelTitle}
      body={t.request.cancelBody}
      confirm={t.request.cancel}
      busyLabel={isBusy ? t.request.cancelling : undefined}
      isDanger
      field={{ label: t.request.cancelReason, limit: REPORT_LIMITS.reason }}
      onClose={onClose}
      onAct={async (reason) => {
        const input = { id: request.id, version: request.version, reason };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: CancelReportRequestDocument, variables: { input } })).data
              ?.cancelReportRequest,
        );
        if (outcome.kind === 'DONE') showToast({ message: t.request.cancelDone });
        return reasonAnswer(words, outcome);
      }}
    />
  );
}
