import { warningSentence } from '@thidua/domain/plan-proposal-words';
import type { ProposalWarning } from '@thidua/domain/plan-proposal';

import { useLanguage, useText } from '../../../lib/text/language.tsx';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { lineId, type Proposal } from '../logic/review.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';

type Shown = Proposal['warnings'][number];

/** A warning of the API as the domain's words take it. */
export function asWarning({ __typename: _typename, ...warning }: Shown): ProposalWarning {
  const facts = Object.entries(warning).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(facts) as unknown as ProposalWarning; // the same names; what is absent is left out
}

/** All that the text should be looked at for, each with the line it leads to. */
export function WarningList({ proposal }: { readonly proposal: Proposal }) {
  const t = useText(proposalText).page;
  const { language } = useLanguage();
  const all = [...proposal.warnings, ...proposal.items.flatMap(({ warnings }) => warnings)].toSorted(
    (left, right) => (left.line ?? 0) - (right.line ?? 0),
  );
  if (all.length === 0 && proposal.unread.length === 0) return null;
  return (
    <details className={styles['warnings']} open={all.length <= 6}>
      <summary>
        <IconAlertTriangle size={18} aria-hidden /> {t.warnings(all.length)}
        {proposal.unread.length > 0 && ` · ${t.unreadCount(proposal.unread.length)}`}
      </summary>
      <ul>
        {all.map((warning, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes, and two may say the same
          <li key={at}>
            {warning.line !== null && warning.line !== undefined && (
              <>
                <a href={`#${lineId(warning.line)}`}>{t.line(warning.line)}</a>{' '}
              </>
            )}
            {warningSentence(asWarning(warning), language)}
          </li>
        ))}
        {proposal.unread.map(({ fromLine, start }) => (
          <li key={`unread-${start}`}>
            <a href={`#${lineId(fromLine)}`}>{t.line(fromLine)}</a> {t.unread}
          </li>
        ))}
      </ul>
    </details>
  );
}
