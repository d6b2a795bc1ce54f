import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { ProposeSettingDialog } from '../actions/propose-setting-dialog.tsx';
import { SettingProposalActs } from '../actions/setting-proposal-acts.tsx';
import styles from '../administration.module.css';
import { dayText } from '../refusal.logic.ts';
import { valueWords } from '../setting-value.logic.ts';
import { administrationText } from '../text.ts';
import type { Setting, SettingProposalLine } from './setting.ts';

interface SettingCardProps {
  readonly setting: Setting;
  /** Others that may take the same value; only votes are set for several at once. */
  readonly alike?: readonly Setting[];
  readonly onChanged: () => void;
}

const FAMILIES = { PROPOSED: 'wait', APPROVED: 'ok', REFUSED: 'no', WITHDRAWN: 'gone' } as const satisfies Record<
  SettingProposalLine['status'],
  StatusFamily
>;

/** One setting: what it decides, what holds today and why, what held before, and what is proposed. */
export function SettingCard({ setting, alike = [], onChanged }: SettingCardProps) {
  const t = useText(administrationText);
  const [isProposing, setIsProposing] = useState(false);
  const { current, history, proposals } = setting;
  const words = (value: string) => valueWords(setting, value, t);
  const days = ({ validFrom, validTo }: Setting['history'][number]) =>
    validTo === null ? t.from(dayText(validFrom)) : t.fromTo(dayText(validFrom), dayText(validTo));
  const others = history.filter(({ id }) => id !== current?.id);
  return (
    <Card
      title={setting.name}
      actions={
        setting.viewerCanPropose &&
        !proposals.some(({ status }) => status === 'PROPOSED') && (
          <Button size="small" onClick={() => setIsProposing(true)}>
            {t.settings.propose}
          </Button>
        )
      }
    >
      <p>{setting.meaning}</p>
      <DescriptionList
        items={[
          {
            term: t.settings.current,
            detail: current === null ? t.settings.absent(setting.whenAbsent) : <strong>{words(current.value)}</strong>,
          },
          ...(current === null
            ? []
            : [
                { term: t.settings.ground, detail: current.legalGround },
                { term: t.settings.days, detail: days(current) },
              ]),
          {
            term: setting.shape.type === 'VOTE_RULE' ? t.settings.lawAsks : t.settings.leftBy,
            detail: setting.leftBy,
          },
          ...(others.length === 0
            ? []
            : [
                {
                  term: t.settings.history,
                  detail: others.map((period) => (
                    <span key={period.id} className={styles['line']}>
                      {t.settings.period(words(period.value), days(period), period.legalGround)}
                    </span>
                  )),
                },
              ]),
        ]}
      />
      {proposals.map((proposal) => (
        <div key={proposal.id} className={styles['proposal']}>
          <StatusChip family={FAMILIES[proposal.status]}>{t.settings.status[proposal.status]}</StatusChip>
          <p>
            {t.settings.proposed(words(proposal.value), dayText(proposal.validFrom), proposal.legalGround)}
            <span className={styles['quiet']}>
              {t.proposals.proposedBy(proposal.proposedBy, formatDateTime(proposal.proposedAt))}
              {'. '}
              {t.settings.touches(proposal.openDossiers)}
            </span>
            {proposal.decidedBy !== null && proposal.decidedAt !== null && (
              <span className={styles['quiet']}>
                {t.proposals.decidedBy[proposal.status](proposal.decidedBy, formatDateTime(proposal.decidedAt))}
                {proposal.decisionReason !== null && `. ${proposal.decisionReason}`}
              </span>
            )}
          </p>
          <SettingProposalActs
            proposal={proposal}
            what={t.settings.what(setting.name, words(proposal.value))}
            openDossiers={setting.openDossiers}
            onChanged={onChanged}
          />
        </div>
      ))}
      {isProposing && (
        <ProposeSettingDialog
          setting={setting}
          alike={alike}
          onChanged={onChanged}
          onClose={() => setIsProposing(false)}
        />
      )}
    </Card>
  );
}
