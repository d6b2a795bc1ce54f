import type { Verdict } from '@thidua/domain/eligibility';
import type { ComponentProps } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import tones from '../../../ui/tones.module.css';
import { nominationText } from '../text.ts';
import styles from './verdict-chip.module.css';
import { VERDICT_LOOKS } from './verdict-look.ts';

/** The conclusion in one word, with its icon and colour. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={classNames(styles['chip'], tones[VERDICT_LOOKS[verdict].tone])}>
      <VerdictWord verdict={verdict} />
    </span>
  );
}

interface VerdictButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'className' | 'type'> {
  readonly verdict: Verdict;
  /** What it opens, after the word: “Xem điều kiện LĐTT của …”. */
  readonly label: string;
}

/** The same, opening its reasons. */
export function VerdictButton({ verdict, label, ...button }: VerdictButtonProps) {
  return (
    <button {...button} type="button" className={classNames(styles['chip'], tones[VERDICT_LOOKS[verdict].tone])}>
      <VerdictWord verdict={verdict} />
      <span className="visually-hidden">. {label}</span>
    </button>
  );
}

function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const t = useText(nominationText);
  const { Icon } = VERDICT_LOOKS[verdict];
  return (
    <>
      <Icon size={16} stroke={1.75} aria-hidden />
      <span>{t.verdicts[verdict]}</span>
    </>
  );
}
