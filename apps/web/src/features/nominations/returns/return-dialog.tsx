import type { NominationField } from '@thidua/domain/nomination-returns';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { FieldReturnDialog, type FieldGroup } from '../../field-returns/index.ts';
import { forgetLists } from '../actions/forget-lists.ts';
import { ReturnNominationDocument } from '../actions/return-nomination.gql.ts';
import { nominationReturnText } from './text.ts';

interface ReturnDialogProps {
  readonly nomination: {
    readonly id: string;
    readonly code: string;
    readonly version: number;
    readonly fieldsToName: readonly NominationField[];
  };
  readonly onClose: () => void;
}

/** Gives a dossier back: which fields, what is to be mended in each, and until when. */
export function ReturnDialog({ nomination: { id, code, version, fieldsToName }, onClose }: ReturnDialogProps) {
  const t = useText(nominationReturnText);
  const words = t.dialog;
  const toast = useToast();
  const { send, isBusy } = useSending();
  return (
    <FieldReturnDialog
      recordId={id}
      title={words.title(code)}
      body={words.body}
      noteLabel={words.note}
      day={{ label: words.dueOn, hint: words.dueHint }}
      groups={groupsOf(t.groups, fieldsToName)}
      names={t.fields}
      isBusy={isBusy}
      send={({ fields, reason, dueOn }) =>
        send(async (client) => {
          const input = { id, version, fields, reason: reason ?? null, dueOn: dueOn ?? null };
          const answer = (await client.mutate({ mutation: ReturnNominationDocument, variables: { input } })).data
            ?.returnNomination;
          if (answer?.__typename === 'Nomination') forgetLists(client);
          return answer;
        })
      }
      onDone={() => {
        toast({ message: words.done(code) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** What stands on the dossier itself, and the fields of its report. */
function groupsOf(
  titles: { readonly dossier: string; readonly report: string },
  fields: readonly NominationField[],
): readonly FieldGroup<NominationField>[] {
  const isOfReport = (field: NominationField) => field.startsWith('REPORT_');
  return [
    { title: titles.dossier, fields: fields.filter((field) => !isOfReport(field)) },
    { title: titles.report, fields: fields.filter(isOfReport) },
  ];
}
