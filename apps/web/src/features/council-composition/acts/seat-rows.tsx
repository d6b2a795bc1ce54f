import { COUNCIL_ROLES } from '@thidua/domain/council';

import { useText } from '../../../lib/text/language.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { formFieldId } from '../../../ui/forms/form-field.ts';
import { IconTrash } from '../../../ui/icons.ts';
import { PersonPicker, type Person } from '../../../ui/person-picker.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { compositionText } from '../text.ts';
import { newSeat, withRole, type SeatDraft } from './seat-draft.ts';
import styles from './seat-rows.module.css';

interface SeatRowsProps {
  readonly people: readonly Person[];
  readonly seats: readonly SeatDraft[];
  /** What is wrong with a line, by its key. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (seats: readonly SeatDraft[]) => void;
}

/** Who sits on the council, line by line: person, seat, vote. */
export function SeatRows({ people, seats, errors, onChange }: SeatRowsProps) {
  const t = useText(compositionText);
  const roles = COUNCIL_ROLES.map((role) => ({ value: role, label: t.role[role] }));
  const replace = (next: SeatDraft) => onChange(seats.map((seat) => (seat.key === next.key ? next : seat)));
  return (
    <fieldset id={formFieldId('seats')} className={styles['seats']} tabIndex={-1}>
      <legend>{t.seats.title}</legend>
      <p className={styles['hint']}>{t.seats.hint}</p>
      <ol className={styles['rows']}>
        {seats.map((seat, index) => (
          <li key={seat.key} className={styles['row']}>
            <PersonPicker
              id={formFieldId(`seats.${seat.key}`)}
              label={t.seats.person}
              people={people}
              value={seat.staffId}
              error={errors[seat.key]}
              onChange={(staffId) => replace({ ...seat, staffId })}
            />
            <div className={styles['role']}>
              <SelectField
                label={t.seats.role}
                options={roles}
                isSearchable={false}
                value={seat.role}
                onChange={(role) => role !== undefined && replace(withRole(seat, role))}
              />
            </div>
            <div className={styles['remove']}>
              <IconButton
                label={t.seats.removeOf(index + 1)}
                icon={<IconTrash size={20} stroke={1.75} aria-hidden />}
                onClick={() => onChange(seats.filter(({ key }) => key !== seat.key))}
              />
            </div>
            {seat.role === 'SECRETARY' && (
              <div className={styles['vote']}>
                <Checkbox
                  label={t.seats.vote}
                  isChecked={seat.hasVote}
                  onChange={(hasVote) => replace({ ...seat, hasVote })}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={() => onChange([...seats, newSeat('MEMBER')])}>{t.seats.add}</Button>
      </div>
    </fieldset>
  );
}
