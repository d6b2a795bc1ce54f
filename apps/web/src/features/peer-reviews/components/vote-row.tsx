import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { NumberField, numberEntry, type NumberEntry } from '../../../ui/number-field.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { castOf, type ReviewLine, type TypedVotes } from '../minutes.ts';
import { peerReviewText } from '../text.ts';
import styles from './peer-review.module.css';

interface VoteRowProps {
  readonly line: ReviewLine;
  /** People present. */
  readonly present: number;
  /** Absent for who only reads. */
  readonly onChange: ((votes: TypedVotes) => void) | undefined;
}

const COUNTS = ['agree', 'disagree', 'blank'] as const;
type Count = (typeof COUNTS)[number];

/** One nomination: whom, for what, its votes, what came of them, what was said. */
export function VoteRow({ line, present, onChange }: VoteRowProps) {
  const words = useText(peerReviewText);
  const t = words.votes;
  const { award, subjectName, agree, disagree, blank, opinion, isOnList } = line;
  const votes: TypedVotes = { agree, disagree, blank, opinion };
  const nameOf = (label: string) => t.of(label, subjectName, words.awardShort(award));
  return (
    <li className={styles['line']}>
      <div className={styles['who']}>
        <b>{subjectName}</b>
        <span>{words.awardName(award)}</span>
        {!isOnList && <span className={styles['quiet']}>{t.offList}</span>}
      </div>
      <div className={styles['counts']}>
        {COUNTS.map((count) =>
          onChange === undefined ? (
            <p key={count} className={styles['count']}>
              <span className={styles['quiet']}>{t[count]}</span> <b>{votes[count] ?? '–'}</b>
            </p>
          ) : (
            <VoteCount
              key={count}
              label={t[count]}
              name={nameOf(t[count])}
              value={votes[count]}
              onChange={(value) => onChange({ ...votes, [count satisfies Count]: value })}
            />
          ),
        )}
        <Result line={line} present={present} />
      </div>
      {onChange === undefined ? (
        opinion !== '' && <p className={styles['opinion']}>{opinion}</p>
      ) : (
        <div className={styles['opinion']}>
          <TextField
            label={t.opinion}
            value={opinion}
            onChange={(said) => onChange({ ...votes, opinion: said })}
            isOptional
          />
        </div>
      )}
    </li>
  );
}

interface VoteCountProps {
  readonly label: string;
  /** With whom and what for, for who hears one field at a time. */
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number of votes; what is typed stays as typed, and anew from outside it is what is given. */
function VoteCount({ label, name, value, onChange }: VoteCountProps) {
  const [entry, setEntry] = useState<NumberEntry>(() => numberEntry(value ?? undefined));
  const shown = (entry.value ?? null) === value ? entry : numberEntry(value ?? undefined);
  return (
    <div className={styles['count']}>
      <span className={styles['quiet']} aria-hidden>
        {label}
      </span>
      <NumberField
        label={name}
        isLabelHidden
        entry={shown}
        onChange={(next) => {
          setEntry(next);
          onChange(next.value ?? null);
        }}
      />
    </div>
  );
}

/** Whether it passed; before that what is missing. */
function Result({ line, present }: Pick<VoteRowProps, 'line' | 'present'>) {
  const { votes: t } = useText(peerReviewText);
  const cast = castOf(line);
  if (line.agree === null) return <span className={styles['quiet']}>{t.needed(line.needed)}</span>;
  if (cast > present) return <StatusChip family="no">{t.tooMany(cast - present)}</StatusChip>;
  if (cast < present) return <StatusChip family="need">{t.missing(present - cast)}</StatusChip>;
  const isPassed = line.agree >= line.needed;
  return (
    <span className={styles['result']}>
      <StatusChip family={isPassed ? 'ok' : 'no'}>{isPassed ? t.passed : t.notPassed}</StatusChip>
      <span className={styles['quiet']}>{t.needed(line.needed)}</span>
    </span>
  );
}
