import { BLOCK_SHEET_LIMITS, mostOfGroup } from '@thidua/domain/blocks';

import type { TextDraft } from '../../../lib/autosave/text-draft.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { PointsKind } from '../acts/save-points.ts';
import { pointsText, readPoints } from '../logic/points-text.ts';
import type { ShownEntry } from '../pages/entry-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { ScoreFiles, ScoreFilesField } from './score-files.tsx';
import { sheetFieldId } from './sheet-grid.tsx';

interface PointsGridProps {
  readonly entry: ShownEntry;
  readonly kind: PointsKind;
  readonly draft: TextDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (field: string, value: string) => void;
  readonly onBlur: () => void;
}

/** The form of a member's points, group by group: the number, and words about it. */
export function PointsGrid({ entry, kind, draft, errorOf, onChange, onBlur }: PointsGridProps) {
  const t = useText(blockSheetText);
  const scores = new Map(entry.scores.map((score) => [score.criterionId, score]));
  const frame = (field: string) => ({
    id: sheetFieldId(field),
    value: draft[field] ?? '',
    error: errorOf(field),
    onChange: (value: string) => onChange(field, value),
    onBlur,
  });
  /** Appraised points that differ from the self-scored ones while nobody says why. */
  function wantsReason(id: string): boolean {
    if (kind === 'SELF' || (draft[`${id}.words`] ?? '').trim() !== '') return false;
    const read = readPoints(draft[`${id}.points`] ?? '');
    return typeof read === 'number' && read !== scores.get(id)?.selfHundredths;
  }

  return (
    <>
      {entry.sheet.groups.map((group, index) => (
        <Card key={group.id} title={`${index + 1}. ${group.title}`}>
          <p className={styles['quiet']}>
            {`${t.kind[group.kind]}: ${(group.kind === 'PENALTY' ? t.entry.least : t.entry.most)(pointsText(mostOfGroup(group)))}`}
          </p>
          {group.criteria.map(({ id, title, maxHundredths }, place) => {
            const score = scores.get(id);
            return (
              <div key={id} className={styles['score']} role="group" aria-labelledby={`${sheetFieldId(id)}-name`}>
                <p className={styles['words']}>
                  <b id={`${sheetFieldId(id)}-name`}>{`${index + 1}.${place + 1}. ${title}`}</b>
                  <span>{(group.kind === 'PENALTY' ? t.entry.least : t.entry.most)(pointsText(maxHundredths))}</span>
                  {kind === 'APPRAISED' && (
                    <>
                      <span className={styles['self']}>
                        {t.entry.selfWas(
                          score?.selfHundredths == null ? t.entry.notScored : pointsText(score.selfHundredths),
                        )}
                      </span>
                      {score !== undefined && score.note !== '' && <span>{score.note}</span>}
                    </>
                  )}
                </p>
                <TextField
                  {...frame(`${id}.points`)}
                  label={kind === 'SELF' ? t.entry.selfPoints : t.entry.appraisedPoints}
                />
                <div className={styles['said']}>
                  <TextArea
                    {...frame(`${id}.words`)}
                    {...(wantsReason(id) ? { error: t.entry.tellWhy } : {})}
                    label={kind === 'SELF' ? t.entry.note : t.entry.reason}
                    isOptional
                    lines={1}
                    limit={BLOCK_SHEET_LIMITS.note}
                  />
                  {score !== undefined && kind === 'SELF' && (
                    <ScoreFilesField score={score} nameId={`${sheetFieldId(id)}-name`} />
                  )}
                  {score !== undefined && kind === 'APPRAISED' && <ScoreFiles score={score} />}
                </div>
              </div>
            );
          })}
        </Card>
      ))}
    </>
  );
}
