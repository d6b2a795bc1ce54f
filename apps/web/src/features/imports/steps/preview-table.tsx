import { useText } from '../../../lib/text/language.tsx';
import styles from '../imports.module.css';
import type { ImportRun } from '../pages/import-page.tsx';
import { importText } from '../text.ts';

/** The first twenty rows as the file has them, in the alphabet that is chosen. */
export function PreviewTable({ columns }: Pick<ImportRun, 'columns'>) {
  const t = useText(importText);
  const rows = Math.max(0, ...columns.map(({ samples }) => samples.length));
  return (
    <details>
      <summary>{t.mapping.preview}</summary>
      {/* Focusable, so that the arrow keys scroll it. */}
      <div className={styles['preview']} role="region" aria-label={t.mapping.preview} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ index, heading }) => (
                <th key={index} scope="col">
                  {heading === '' ? t.mapping.blank : heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                {columns.map(({ index, samples }) => (
                  <td key={index}>{samples[row]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
