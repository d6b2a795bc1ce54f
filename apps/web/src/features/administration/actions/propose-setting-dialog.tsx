import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { SettingValueField } from '../components/setting-value-field.tsx';
import type { Setting } from '../components/setting.ts';
import { problemAt } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { ProposeSettingDocument } from './setting-acts.gql.ts';
import { useProposing } from './use-proposing.ts';

interface ProposeSettingDialogProps {
  readonly setting: Setting;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['value', 'legalGround', 'validFrom'] as const;

/** Another value, the paper that sets it, and its first day; says how many open dossiers it touches before it is sent. */
export function ProposeSettingDialog({ setting, onChanged, onClose }: ProposeSettingDialogProps) {
  const t = useText(administrationText);
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [value, setValue] = useState(() => (setting.shape.type === 'ROLES' ? (setting.current?.value ?? '') : ''));
  const [legalGround, setLegalGround] = useState('');
  const [validFrom, setValidFrom] = useState(() => dateEntry(undefined));
  const [propose] = useMutation(ProposeSettingDocument);
  const { isBusy, send } = useProposing(form, { onChanged, onClose });

  async function handleSubmit(): Promise<void> {
    const { day } = validFrom;
    const problem = (field: string, code: string) => problemAt(field, code, t.problems, form.idOf);
    if (day === undefined || legalGround.trim() === '') {
      form.tried([
        ...(legalGround.trim() === '' ? [problem('legalGround', 'REQUIRED')] : []),
        ...(day === undefined ? [problem('validFrom', 'REQUIRED')] : []),
      ]);
      return;
    }
    const input = { id, key: setting.key, value, legalGround, validFrom: day };
    await send(async () => (await propose({ variables: { input } })).data?.proposeSetting);
  }

  return (
    <FormDialog
      title={t.settings.proposeTitle(setting.name)}
      onClose={onClose}
      form={form}
      submit={t.propose.submit}
      busyLabel={isBusy ? t.propose.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <Notice kind={setting.openDossiers === 0 ? 'info' : 'warning'}>{t.settings.touches(setting.openDossiers)}</Notice>
      <SettingValueField {...form.at('value')} setting={setting} value={value} onChange={setValue} />
      <TextArea
        {...form.at('legalGround')}
        label={t.settings.groundField}
        value={legalGround}
        onChange={setLegalGround}
        limit={500}
      />
      <DateField {...form.at('validFrom')} label={t.settings.fromField} entry={validFrom} onChange={setValidFrom} />
    </FormDialog>
  );
}
