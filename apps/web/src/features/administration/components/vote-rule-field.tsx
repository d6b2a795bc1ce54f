import { VOTE_BASES, VOTE_FORMS } from '@thidua/domain/council';
import { readShare, VOTE_SHARES } from '@thidua/domain/initiative-sitting';
import { voteRuleFromText, voteRuleText, type AwardVoteRule } from '@thidua/domain/vote-rules';

import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { administrationText } from '../text.ts';

interface VoteRuleFieldProps {
  readonly id: string;
  /** A line of `voteRuleText`; the form begins with one that can be read. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** How the council votes on an award: form, share, denominator, attendance, and whether once more. */
export function VoteRuleField({ id, value, onChange, error }: VoteRuleFieldProps) {
  const t = useText(administrationText).settings;
  const rule = voteRuleFromText(value);
  if (rule === undefined) return null;
  const change = (part: Partial<AwardVoteRule>) => onChange(voteRuleText({ ...rule, ...part }));
  const shareOf = (share: AwardVoteRule['share']) => `${share.numerator}/${share.denominator}`;
  const shares = (current: AwardVoteRule['share']) =>
    [...new Set([...VOTE_SHARES, '85/100', '90/100', shareOf(current)])].map((share) => ({
      value: share,
      label: percentWords(share),
    }));
  return (
    <>
      <ChoiceGroup
        id={id}
        legend={t.vote.form}
        choices={VOTE_FORMS.map((form) => ({ value: form, label: t.voteForm[form] }))}
        value={rule.form}
        onChange={(form) => change({ form })}
        error={error}
      />
      <SelectField
        label={t.vote.share}
        options={shares(rule.share)}
        value={shareOf(rule.share)}
        onChange={(chosen) => change({ share: readShare(chosen ?? '') ?? rule.share })}
      />
      <Checkbox label={t.vote.isStrict} isChecked={rule.isStrict} onChange={(isStrict) => change({ isStrict })} />
      <SelectField
        label={t.vote.base}
        options={VOTE_BASES.map((base) => ({ value: base, label: t.voteBase[base] }))}
        value={rule.base}
        onChange={(base) => change({ base: base ?? rule.base })}
      />
      <SelectField
        label={t.vote.quorum}
        options={shares(rule.quorum)}
        value={shareOf(rule.quorum)}
        onChange={(chosen) => change({ quorum: readShare(chosen ?? '') ?? rule.quorum })}
      />
      <Checkbox
        label={t.vote.hasSecondRound}
        isChecked={rule.hasSecondRound}
        onChange={(hasSecondRound) => change({ hasSecondRound })}
      />
    </>
  );
}

/** `90/100` is said as 90%. */
function percentWords(share: string): string {
  return share.endsWith('/100') ? share.replace('/100', '%') : share;
}
