import { useMutation } from '@apollo/client/react';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { proposedVoteRule, voteRuleText } from '@thidua/domain/vote-rules';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
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
  /** Settings of the same kind for which the same value can be proposed at once. */
  readonly alike: readonly Setting[];
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['value', 'legalGround', 'validFrom'] as const;

/** Another value, the paper that sets it, and its first day; says how many open dossiers it touches before it is sent. */
export function ProposeSettingDialog({ setting, alike, onChanged, onClose }: ProposeSettingDialogProps) {
  const t = useText(administrationText);
  const { today } = useViewer();
  const form = useFormErrors(FIELDS);
  // One id a setting, the same at each try: what is proposed already is not proposed again.
  const [ids] = useState(() => new Map([setting, ...alike].map(({ key }) => [key, newId()])));
  const [value, setValue] = useState(() => beginningOf(setting, plainDate(today)));
  const [also, setAlso] = useState<readonly string[]>([]);
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
    await send(async () => {
      let answer;
      for (const { key } of [setting, ...alike.filter((other) => also.includes(other.key))]) {
        const input = { id: ids.get(key) ?? newId(), key, value, legalGround, validFrom: day };
        answer = (await propose({ variables: { input } })).data?.proposeSetting;
        if (answer?.__typename !== 'SettingChanged') return answer;
      }
      return answer;
    });
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
      {setting.shape.type === 'VOTE_RULE' && (
        <p>
          {t.settings.lawAsks}: {setting.leftBy}.
        </p>
      )}
      <SettingValueField {...form.at('value')} setting={setting} value={value} onChange={setValue} />
      {alike.length > 0 && (
        <fieldset>
          <legend>{t.settings.alsoFor}</legend>
          {alike.map(({ key, name }) => (
            <Checkbox
              key={key}
              label={name}
              isChecked={also.includes(key)}
              onChange={(isChecked) => setAlso(isChecked ? [...also, key] : also.filter((other) => other !== key))}
            />
          ))}
        </fieldset>
      )}
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

/** What the form begins with: nothing, or what holds now where a value has several parts. */
function beginningOf({ shape, awards, current }: Setting, today: PlainDate): string {
  if (shape.type === 'ROLES') return current?.value ?? '';
  const [award] = awards;
  if (shape.type !== 'VOTE_RULE' || award === undefined) return '';
  return current?.value ?? voteRuleText(proposedVoteRule(award, today));
}
