import { INITIATIVE_FIELDS } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { FieldReturnDialog } from '../../field-returns/index.ts';
import { useInitiativeAct } from '../actions/use-initiative-act.ts';
import { returnText } from './text.ts';
import { useFieldNames } from './use-field-names.ts';

interface ReturnDialogProps {
  readonly initiative: { readonly id: string; readonly code: string; readonly version: number };
  readonly onClose: () => void;
}

/** Gives a request back: which fields, and what is to be mended in each. */
export function ReturnDialog({ initiative: { id, code, version }, onClose }: ReturnDialogProps) {
  const words = useText(returnText).dialog;
  const toast = useToast();
  const { giveBack, isBusy } = useInitiativeAct();
  return (
    <FieldReturnDialog
      recordId={id}
      title={words.title(code)}
      body={words.body}
      noteLabel={words.note}
      groups={GROUPS}
      names={useFieldNames()}
      isBusy={isBusy}
      send={({ fields, reason }) => giveBack({ id, version, fields, reason: reason ?? null })}
      onDone={() => {
        toast({ message: words.done(code) });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

const GROUPS = [{ fields: INITIATIVE_FIELDS }];
