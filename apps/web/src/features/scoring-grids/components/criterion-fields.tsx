import { spansOf } from '@thidua/domain/initiative-scoring';

import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { IconChevronDown, IconChevronUp, IconPlus, IconTrash } from '../../../ui/icons.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { emptyBand, type BandDraft, type CriterionDraft } from '../logic/grid-draft.ts';
import { scoringGridText } from '../text.ts';
import styles from './scoring-grids.module.css';

interface CriterionFieldsProps {
  readonly criterion: CriterionDraft;
  readonly index: number;
  readonly count: number;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (criterion: CriterionDraft) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** The id of a field of the form by its name in the answer of the server. */
export function gridFieldId(field: string): string {
  return `thang-${field.replaceAll('.', '-')}`;
}

/** One criterion in the editor: its name and weight, and its bands by their lowest points. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { criterion, index, count, errorOf, onChange, onMove, onRemove } = props;
  const t = useText(scoringGridText);
  const at = `criteria.${index}`;
  const { name, maximum, failsAtZero, bands } = criterion;
  const changeBand = (place: number, band: BandDraft) => onChange({ ...criterion, bands: bands.with(place, band) });
  const ends = endsOf(criterion);
  const bandsError = errorOf(`${at}.bands`);
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <Card
      title={t.edit.criterionOf(index + 1)}
      actions={
        <span className={styles['acts']}>
          {index > 0 && <IconButton label={t.edit.up} icon={<IconChevronUp {...icon} />} onClick={() => onMove(-1)} />}
          {index < count - 1 && (
            <IconButton label={t.edit.down} icon={<IconChevronDown {...icon} />} onClick={() => onMove(1)} />
          )}
          {count > 1 && <IconButton label={t.edit.removeCriterion} icon={<IconTrash {...icon} />} onClick={onRemove} />}
        </span>
      }
    >
      <div className={styles['fields']}>
        <div className={styles['head']}>
          <TextField
            id={gridFieldId(`${at}.name`)}
            label={t.edit.criterionName}
            value={name}
            error={errorOf(`${at}.name`)}
            onChange={(typed) => onChange({ ...criterion, name: typed })}
          />
          <NumberField
            id={gridFieldId(`${at}.maximum`)}
            label={t.edit.maximum}
            entry={maximum}
            error={errorOf(`${at}.maximum`)}
            onChange={(typed) => onChange({ ...criterion, maximum: typed })}
          />
        </div>
        <Checkbox
          label={t.edit.failsAtZero}
          isChecked={failsAtZero}
          onChange={(isChecked) => onChange({ ...criterion, failsAtZero: isChecked })}
        />
        <fieldset className={styles['lines']} id={gridFieldId(`${at}.bands`)} tabIndex={-1}>
          <legend>{t.edit.bandsOf}</legend>
          {bandsError !== undefined && (
            <p className={styles['error']} role="alert">
              {bandsError}
            </p>
          )}
          {bands.map((band, place) => (
            <div key={band.key} className={styles['line']}>
              <NumberField
                id={gridFieldId(`${at}.bands.${place}.from`)}
                label={t.edit.bandFrom(place + 1)}
                isLabelHidden
                entry={band.from}
                error={errorOf(`${at}.bands.${place}.from`)}
                onChange={(from) => changeBand(place, { ...band, from })}
              />
              <span className={styles['points']}>{bandEnd(t.edit.bandTo, ends[place])}</span>
              <TextField
                id={gridFieldId(`${at}.bands.${place}.words`)}
                label={t.edit.bandWords(place + 1)}
                isLabelHidden
                value={band.words}
                error={errorOf(`${at}.bands.${place}.words`)}
                onChange={(words) => changeBand(place, { ...band, words })}
              />
              <IconButton
                label={t.edit.removeBand(place + 1)}
                icon={<IconTrash {...icon} />}
                onClick={() => onChange({ ...criterion, bands: bands.toSpliced(place, 1) })}
              />
            </div>
          ))}
          <div>
            <Button
              size="small"
              icon={<IconPlus {...icon} />}
              onClick={() => onChange({ ...criterion, bands: [...bands, emptyBand()] })}
            >
              {t.edit.addBand}
            </Button>
          </div>
        </fieldset>
      </div>
    </Card>
  );
}

/** Where each band of the form ends, as far as the numbers typed so far say. */
function endsOf({ maximum, bands }: CriterionDraft): readonly (number | undefined)[] {
  const read = bands.flatMap(({ from: { value } }) => (value === undefined ? [] : [{ from: value, words: '' }]));
  if (maximum.value === undefined) return bands.map(() => undefined);
  const ends = new Map(spansOf({ maximum: maximum.value, bands: read }).map(({ from, to }) => [from, to]));
  return bands.map(({ from: { value } }) => {
    const to = value === undefined ? undefined : ends.get(value);
    return value === undefined || to === undefined || to < value ? undefined : to;
  });
}

function bandEnd(words: (to: string) => string, to: number | undefined): string {
  return to === undefined ? '' : words(String(to));
}
