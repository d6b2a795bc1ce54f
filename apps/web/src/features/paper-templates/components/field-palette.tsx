import { templateOf, type TemplateKind } from '@thidua/domain/paper-templates';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';

interface FieldPaletteProps {
  readonly kind: TemplateKind;
  readonly onInsert: (name: string) => void;
}

/** The fields of a kind of paper, each with what it means and an example; pressed, one is put where the cursor stands. */
export function FieldPalette({ kind, onInsert }: FieldPaletteProps) {
  const t = useText(templateText);
  return (
    <div className={styles['stack']}>
      <p className={styles['quiet']}>{t.fields.lead}</p>
      <ul className={styles['palette']}>
        {templateOf(kind).fields.map(({ key, name, meaning, example, requiredIn, isBlock }) => {
          const marks = [
            ...(requiredIn === undefined ? [] : [t.fields.required]),
            ...(isBlock === true ? [t.fields.block] : []),
          ];
          return (
            <li key={key}>
              <Button size="small" aria-label={t.fields.insert(name)} onClick={() => onInsert(name)}>
                {name}
              </Button>
              <p className={styles['quiet']}>
                {marks.length > 0 && <b>{marks.join(', ')}. </b>}
                {meaning} {t.fields.example(example)}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
