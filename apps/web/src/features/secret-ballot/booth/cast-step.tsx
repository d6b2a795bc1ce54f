import { useState } from 'react';
import { Link } from 'react-router';
import type { Choice } from '@thidua/ballot';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import type { SendEnd } from '../engine/send-ballots.ts';
import type { Voter } from '../engine/use-voter.ts';
import type { VoterRecord } from '../engine/voter-record.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import styles from '../rounds/rounds.module.css';
import { ballotText, type BallotWords } from '../text.ts';

const CHOICES = ['1', '2', '3'] as const;
type Spelled = (typeof CHOICES)[number];
const CHOICE_OF = { '1': 1, '2': 2, '3': 3 } as const satisfies Record<Spelled, Choice>;

interface CastStepProps {
  readonly round: ShownRound;
  readonly voter: Voter;
  readonly record: VoterRecord;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly onChoose: (choices: ReadonlyMap<string, Choice>) => void;
}

/** Choose, look once more, cast; then the urn's own word for each ballot. */
export function CastStep({ round, voter, record, choices, onChoose }: CastStepProps) {
  const { booth: t } = useText(ballotText);
  const [isChecking, setIsChecking] = useState(false);
  const taken = Object.keys(record.receipts).length;
  const left = round.items.filter(
    ({ id }) =>
      record.tokens[id] !== undefined && record.receipts[id] === undefined && record.pending[id] === undefined,
  );
  if (voter.sending !== undefined) {
    return (
      <div className={styles['form']}>
        <p role="status">
          <strong>{t.sending(voter.sending.taken, voter.sending.all)}</strong>
        </p>
        <progress
          value={voter.sending.taken}
          max={voter.sending.all}
          aria-label={t.sending(voter.sending.taken, voter.sending.all)}
        />
        {voter.sending.isResumed && <p>{t.stopped}</p>}
        <p>{t.sendingNote}</p>
        {voter.sending.isLate && <p>{t.lateNote}</p>}
      </div>
    );
  }
  if (voter.isArmed) {
    return (
      <div className={styles['form']}>
        <Notice kind="info" isAlert>
          {t.armed(Object.keys(record.pending).length)}
        </Notice>
        <p>{t.armedNote}</p>
        <div className={styles['acts']}>
          <Button onClick={() => void voter.takeBack()}>{t.back}</Button>
        </div>
      </div>
    );
  }
  const open = left.filter(({ id }) => voter.ends.get(id) === undefined);
  const chosen = new Map([...choices].filter(([id]) => open.some((item) => item.id === id)));
  return (
    <div className={styles['form']}>
      <div role="status">{taken > 0 && <Notice kind="success">{t.taken(taken)}</Notice>}</div>
      <Ends t={t} round={round} ends={voter.ends} />
      {open.length > 0 && taken > 0 && <p>{t.remaining(open.length)}</p>}
      {open.length > 0 && !isChecking && (
        <Choose items={open} choices={chosen} onChoose={onChoose} onCheck={() => setIsChecking(true)} />
      )}
      {open.length > 0 && isChecking && (
        <Check
          items={open}
          choices={chosen}
          onBack={() => setIsChecking(false)}
          onSend={() => {
            setIsChecking(false);
            // From here on the choice is only in the sealed envelope.
            void voter.cast(chosen).then(() => onChoose(new Map()));
          }}
        />
      )}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly ShownRound['items'][number][];
  readonly choices: ReadonlyMap<string, Choice>;
}

interface ChooseProps extends ItemsProps {
  readonly onChoose: (choices: ReadonlyMap<string, Choice>) => void;
  readonly onCheck: () => void;
}

/** On a phone one nominee at a time, as in a booth; at a desk the whole sheet. */
function Choose(props: ChooseProps) {
  const { booth: t } = useText(ballotText);
  const isPhone = useIsPhone();
  const [at, setAt] = useState(0);
  const { items, choices, onCheck } = props;
  const place = Math.min(at, items.length - 1);
  const isLast = place === items.length - 1;
  const shown = isPhone ? items.slice(place, place + 1) : items;
  return (
    <>
      <p>{isPhone ? t.position(place + 1, items.length) : t.choose}</p>
      {shown.map((item) => (
        <Question key={item.id} item={item} {...props} />
      ))}
      <p role="status">{t.chosen(choices.size, items.length)}</p>
      {isPhone && (
        <nav className={styles['steps']} aria-label={t.choose}>
          {place > 0 && <Button onClick={() => setAt(place - 1)}>{t.previous}</Button>}
          {!isLast && (
            <Button variant="primary" onClick={() => setAt(place + 1)}>
              {t.next}
            </Button>
          )}
        </nav>
      )}
      {(!isPhone || isLast) && (
        <Button variant="primary" isFullWidth onClick={onCheck}>
          {t.check}
        </Button>
      )}
    </>
  );
}

type QuestionProps = Pick<ChooseProps, 'choices' | 'onChoose'> & { readonly item: ItemsProps['items'][number] };

function Question({ item: { id, ordinal, title, nominationId }, choices, onChoose }: QuestionProps) {
  const { booth: t } = useText(ballotText);
  return (
    <div className={styles['item']}>
      <ChoiceGroup
        legend={`${ordinal}. ${title}`}
        size="large"
        choices={CHOICES.map((value) => ({ value, label: t.choices[value] }))}
        value={spelled(choices.get(id))}
        onChange={(value) => onChoose(new Map(choices).set(id, CHOICE_OF[value]))}
      />
      {nominationId !== null && (
        <p>
          <Link to={hrefs.nomination(nominationId)} target="_blank" rel="noreferrer">
            {t.dossier}
          </Link>
        </p>
      )}
    </div>
  );
}

interface CheckProps extends ItemsProps {
  readonly onBack: () => void;
  readonly onSend: () => void;
}

function Check({ items, choices, onBack, onSend }: CheckProps) {
  const { booth: t } = useText(ballotText);
  const missing = items.length - choices.size;
  return (
    <>
      <p>{t.checkLead}</p>
      <ul className={styles['plain']}>
        {items.map(({ id, ordinal, title }) => {
          const choice = spelled(choices.get(id));
          return (
            <li key={id} className={styles['row']}>
              <span>
                {ordinal}. {title}
              </span>
              <strong>{choice === undefined ? t.notChosen : t.choices[choice]}</strong>
            </li>
          );
        })}
      </ul>
      {missing > 0 && <Notice kind="warning">{t.missing(missing)}</Notice>}
      <div className={styles['acts']}>
        <Button onClick={onBack}>{t.back}</Button>
        {choices.size > 0 && (
          <Button variant="primary" onClick={onSend}>
            {t.send(choices.size)}
          </Button>
        )}
      </div>
    </>
  );
}

interface EndsProps {
  readonly t: BallotWords['booth'];
  readonly round: ShownRound;
  readonly ends: ReadonlyMap<string, SendEnd>;
}

/** Ballots that the urn did not take, each with why. */
function Ends({ t, round, ends }: EndsProps) {
  const words = { CLOSED: t.closedBefore, ALREADY_CAST: t.alreadyCast, BAD: t.bad } as const satisfies Record<
    SendEnd,
    string
  >;
  return round.items.flatMap(({ id, ordinal, title }) => {
    const end = ends.get(id);
    return end === undefined
      ? []
      : [
          <Notice key={id} kind="warning">
            {ordinal}. {title}: {words[end]}
          </Notice>,
        ];
  });
}

function spelled(choice: Choice | undefined): Spelled | undefined {
  return CHOICES.find((value) => CHOICE_OF[value] === choice);
}
