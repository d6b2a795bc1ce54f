import { parseTemplate, templateOf, type PartText, type TemplateKind } from '@thidua/domain/paper-templates';

import styles from '../templates.module.css';

interface PartTextsProps {
  readonly kind: TemplateKind;
  readonly texts: readonly PartText[];
}

/** A wording to be read, with its fields marked. */
export function PartTexts({ kind, texts }: PartTextsProps) {
  return (
    <dl className={styles['stack']}>
      {templateOf(kind).parts.map(({ key, name }) => (
        <div key={key}>
          <dt className={styles['part']}>{name}</dt>
          <dd className={styles['words']}>
            {parseTemplate(texts.find(({ part }) => part === key)?.text ?? '').map(({ line, pieces }) => (
              <p key={line}>
                {pieces.map((piece, at) =>
                  piece.kind === 'FIELD' ? (
                    <mark key={`${String(at)} ${piece.name}`} className={styles['field']}>
                      {piece.name}
                    </mark>
                  ) : piece.isBold ? (
                    <b key={`${String(at)} ${piece.text}`}>{piece.text}</b>
                  ) : (
                    piece.text
                  ),
                )}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
