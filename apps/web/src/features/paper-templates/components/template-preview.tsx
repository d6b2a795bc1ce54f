import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { PaperPages } from '../../../ui/paper-pages/paper-pages.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import styles from '../templates.module.css';
import { templateText } from '../text.ts';

interface TemplatePreviewProps {
  readonly id: string;
  readonly hasRecord: boolean;
  /** Saves what is being written. */
  readonly prepare?: () => Promise<boolean>;
  /** The words, which the pages follow. */
  readonly words?: string;
}

/** The printed pages of a wording: with invented figures, which follow the words, or with those of the newest decision, on demand. */
export function TemplatePreview({ id, hasRecord, prepare, words }: TemplatePreviewProps) {
  const t = useText(templateText);
  const [figures, setFigures] = useState<'SAMPLE' | 'RECORD'>('SAMPLE');
  const isSample = figures === 'SAMPLE';
  return (
    <Card title={t.preview.title}>
      <div className={styles['stack']}>
        {hasRecord && (
          <ChoiceGroup
            legend={t.preview.figures}
            isInline
            choices={[
              { value: 'SAMPLE', label: t.preview.sample },
              { value: 'RECORD', label: t.preview.record },
            ]}
            value={figures}
            onChange={setFigures}
          />
        )}
        <PaperPages
          key={`${id} ${figures}`}
          address={`/files/papers/${isSample ? 'template-sample' : 'template-decision'}.pdf?id=${id}`}
          lead={isSample ? t.preview.lead : t.preview.recordLead}
          refreshOn={isSample ? words : undefined}
          {...(prepare === undefined ? {} : { prepare })}
        />
      </div>
    </Card>
  );
}
