import { useQuery } from '@apollo/client/react';
import { VOTE_BASES, VOTE_FORMS, type VoteBase, type VoteForm } from '@thidua/domain/council';
import { readShare, SITTING_LIMITS } from '@thidua/domain/initiative-sitting';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { manyOf, sentDay, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import type { Option } from '../../../ui/select-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { InitiativesBeforeCouncilDocument } from '../pages/sittings-page.gql.ts';
import { sittingText, type SittingWords } from '../text.ts';
import { StartInitiativeSittingDocument } from './sitting-acts.gql.ts';

/** What is no share is sent as one that the server refuses, so that the sentence stands at its field. */
const NO_SHARE = { numerator: 0, denominator: 0 };

interface StartDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Begins the record of a sitting: when and where, how it votes, and what was put before it. */
export function StartDialog({ year, onClose }: StartDialogProps) {
  const t = useText(sittingText);
  const { today } = useViewer();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const asked = useQuery(InitiativesBeforeCouncilDocument, {
    variables: { year, heldOn: today },
    fetchPolicy: 'network-only',
  });
  if (asked.data === undefined) return <DialogState title={t.start.title} asked={[asked]} onClose={onClose} />;
  const rule = asked.data.initiativeVoteRule;
  const options = asked.data.initiatives.nodes.map(({ id: value, code, title }) => ({
    value,
    label: `${code} ${title}`,
  }));
  return (
    <SentFormDialog
      title={t.start.title}
      body={[
        options.length === 0 ? t.start.nothing : t.start.body,
        ...(rule.setParts.length === 0 ? [] : [t.start.isSet]),
      ].join(' ')}
      confirm={t.start.confirm}
      busy={t.start.busy}
      problems={t.problems}
      fields={fieldsOf(t, options)}
      initial={{
        heldOn: dateEntry(today),
        initiativeIds: options.map(({ value }) => value),
        form: rule.form,
        base: rule.base,
        quorum: `${rule.quorumNumerator}/${rule.quorumDenominator}`,
        share: `${rule.shareNumerator}/${rule.shareDenominator}`,
        legalGround: rule.legalGround,
      }}
      onAsk={async (client, values) => {
        const share = readShare(textOf(values, 'share')) ?? NO_SHARE;
        const quorum = readShare(textOf(values, 'quorum')) ?? NO_SHARE;
        const input = {
          id,
          heldOn: sentDay(values, 'heldOn'),
          place: textOf(values, 'place'),
          // The options of the two fields are the forms and bases.
          form: textOf(values, 'form') as VoteForm,
          base: textOf(values, 'base') as VoteBase,
          shareNumerator: share.numerator,
          shareDenominator: share.denominator,
          quorumNumerator: quorum.numerator,
          quorumDenominator: quorum.denominator,
          legalGround: textOf(values, 'legalGround'),
          initiativeIds: [...manyOf(values, 'initiativeIds')],
        };
        return (await client.mutate({ mutation: StartInitiativeSittingDocument, variables: { input } })).data
          ?.startInitiativeSitting;
      }}
      onDone={() => void navigate(hrefs.initiativeSitting(id))}
      onClose={onClose}
    />
  );
}

function fieldsOf({ start, form, base }: SittingWords, options: readonly Option[]): readonly FormField[] {
  return [
    { name: 'heldOn', kind: 'date', label: start.heldOn },
    { name: 'place', kind: 'text', label: start.place, limit: SITTING_LIMITS.place },
    { name: 'initiativeIds', kind: 'many', label: start.initiatives, options },
    {
      name: 'form',
      kind: 'select',
      label: start.form,
      options: VOTE_FORMS.map((value) => ({ value, label: form[value] })),
    },
    { name: 'quorum', kind: 'text', label: start.quorum, hint: start.quorumHint },
    { name: 'share', kind: 'text', label: start.share, hint: start.shareHint },
    {
      name: 'base',
      kind: 'select',
      label: start.base,
      options: VOTE_BASES.map((value) => ({ value, label: base[value] })),
    },
    {
      name: 'legalGround',
      kind: 'text',
      label: start.ground,
      hint: start.groundHint,
      limit: SITTING_LIMITS.legalGround,
    },
  ];
}
