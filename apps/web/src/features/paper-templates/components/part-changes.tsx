import { templateOf, type PartText, type TemplateKind } from '@thidua/domain/paper-templates';

import { DifferenceKey, Differences } from '../../../ui/differences/differences.tsx';
import styles from '../templates.module.css';

interface PartChangesProps {
  readonly kind: TemplateKind;
  readonly before: readonly PartText[];
  readonly after: readonly PartText[];
  /** When nothing differs. */
  readonly none: string;
}

/** The parts that differ between two wordings, word by word. */
export function PartChanges({ kind, before, after, none }: PartChangesProps) {
  const textIn = (texts: readonly PartText[], key: string) => texts.find(({ part }) => part === key)?.text ?? '';
  const changed = templateOf(kind).parts.filter(({ key }) => textIn(before, key) !== textIn(after, key));
  if (changed.length === 0) return <p className={styles['quiet']}>{none}</p>;
  return (
    <div className={styles['stack']}>
      <DifferenceKey />
      {changed.map(({ key, name }) => (
        <section key={key} aria-label={name}>
          <h3 className={styles['part']}>{name}</h3>
          <Differences before={textIn(before, key)} after={textIn(after, key)} />
        </section>
      ))}
    </div>
  );
}
