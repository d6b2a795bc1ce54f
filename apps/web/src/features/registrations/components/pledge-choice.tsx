import type { Pledge } from '@thidua/domain/registrations';

import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { withPledge } from '../forms/draft.ts';
import { fieldIdOf } from '../problem-sentence.ts';
import { registrationText } from '../text.ts';
import styles from './pledge-choice.module.css';

interface Movement {
  readonly id: string;
  readonly name: string;
  readonly commitments: readonly string[];
}

interface PledgeChoiceProps {
  readonly movements: readonly Movement[];
  readonly pledges: readonly Pledge[];
  readonly onChange: (pledges: readonly Pledge[]) => void;
  /** By movement. */
  readonly errors: ReadonlyMap<string, string>;
}

/** The thematic movements one may pledge: one tick each, and one for every point of those that have points. */
export function PledgeChoice({ movements, pledges, onChange, errors }: PledgeChoiceProps) {
  const t = useText(registrationText);
  return (
    <fieldset className={styles['choice']}>
      <legend>{t.form.pledges}</legend>
      <p className={styles['hint']}>{movements.length === 0 ? t.form.noMovements : t.form.pledgesHint}</p>
      {movements.map((movement) => (
        <MovementPledge
          key={movement.id}
          movement={movement}
          pledge={pledges.find(({ movementId }) => movementId === movement.id)}
          error={errors.get(movement.id)}
          onTick={(ticked) => onChange(withPledge(pledges, movement, ticked))}
        />
      ))}
    </fieldset>
  );
}

interface MovementPledgeProps {
  readonly movement: Movement;
  readonly pledge: Pledge | undefined;
  readonly error: string | undefined;
  /** The points ticked; undefined leaves the movement. */
  readonly onTick: (ticked: readonly string[] | undefined) => void;
}

function MovementPledge({ movement, pledge, error, onTick }: MovementPledgeProps) {
  const t = useText(registrationText);
  const { id, name, commitments } = movement;
  const ticked = pledge?.commitments ?? [];

  function tickPoint(point: string, isTicked: boolean): void {
    const points = isTicked ? [...ticked, point] : ticked.filter((each) => each !== point);
    onTick(points.length === 0 ? undefined : points);
  }

  return (
    <div className={styles['movement']}>
      <Checkbox
        id={fieldIdOf(`pledges.${id}`)}
        label={name}
        isChecked={pledge !== undefined}
        isMixed={pledge !== undefined && ticked.length < commitments.length}
        onChange={(isTaken) => onTick(isTaken || ticked.length < commitments.length ? commitments : undefined)}
      />
      {commitments.length > 0 && (
        <div className={styles['points']}>
          {commitments.map((point) => (
            <Checkbox
              key={point}
              label={point}
              isChecked={ticked.includes(point)}
              onChange={(isTicked) => tickPoint(point, isTicked)}
            />
          ))}
          <p className={styles['hint']} aria-live="polite">
            {t.form.ticked(ticked.length, commitments.length)}
          </p>
        </div>
      )}
      {error !== undefined && <p className={styles['error']}>{error}</p>}
    </div>
  );
}
