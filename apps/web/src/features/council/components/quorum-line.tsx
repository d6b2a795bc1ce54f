import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconAlertTriangle, IconCircleCheck } from '../../../ui/icons.ts';
import { quorumRuleSentence, quorumSentence, type QuorumFacts } from '../logic/share-sentence.ts';
import { councilText } from '../text.ts';
import styles from './quorum-line.module.css';

export interface QuorumLineProps {
  readonly quorum: QuorumFacts;
  /** Without it only the count is told. */
  readonly hasRule?: boolean;
  /** Nobody is expected to be there yet: what is needed is told, and nothing is missing. */
  readonly isAhead?: boolean;
}

/** Who is there, whether that is enough, and by which rule. Read out when it changes. */
export function QuorumLine({ quorum, hasRule = false, isAhead = false }: QuorumLineProps) {
  const t = useText(councilText);
  if (isAhead && quorum.present === 0) {
    return (
      <div className={styles['line']}>
        <p className={styles['sentence']}>{t.quorum.ahead(quorum.total, quorum.needed)}</p>
        {hasRule && <p className={styles['rule']}>{quorumRuleSentence(t, quorum)}</p>}
      </div>
    );
  }
  const Icon = quorum.isReached ? IconCircleCheck : IconAlertTriangle;
  return (
    <div className={styles['line']}>
      <p
        className={classNames(styles['sentence'], quorum.isReached ? styles['reached'] : styles['missing'])}
        role="status"
      >
        <Icon size={20} stroke={1.75} aria-hidden />
        <span>{quorumSentence(t, quorum)}</span>
      </p>
      {hasRule && <p className={styles['rule']}>{quorumRuleSentence(t, quorum)}</p>}
    </div>
  );
}
