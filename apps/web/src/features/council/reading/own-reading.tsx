import { useState } from 'react';
import { Link } from 'react-router';
import { AWARDS } from '@thidua/domain/vocabulary';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { useAct } from '../actions/use-act.ts';
import { subjectPlace } from '../components/subject-cell.tsx';
import councilStyles from '../council.module.css';
import { MarkDossierReadDocument } from './mark-dossier-read.gql.ts';
import styles from './reading.module.css';
import type { ReadItem, ReadMeeting } from './reading-tab.tsx';
import { readingText } from './text.ts';

interface OwnReadingProps {
  readonly meeting: ReadMeeting;
  readonly items: readonly ReadItem[];
  readonly onAnswer: () => Promise<unknown>;
}

/** The dossiers one by one with their marks, kept on the server: begun on the phone, gone on with at the desk. */
export function OwnReading({ meeting, items, onAnswer }: OwnReadingProps) {
  const t = useText(readingText);
  const [marked, setMarked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const mark = useAct(
    MarkDossierReadDocument,
    ({ markDossierRead }) => (markDossierRead.__typename === 'Meeting' ? undefined : t.over),
    onAnswer,
  );
  const toRead = items.filter(({ reading }) => reading.viewerHasRead !== null);
  const aside = items.filter(({ conflicts }) => conflicts.some(({ member }) => member.id === meeting.viewerMemberId));
  const read = toRead.filter(({ reading }) => reading.viewerHasRead === true).length;
  const isOver = meeting.status === 'CLOSED';

  async function handleMark(item: ReadItem, isRead: boolean): Promise<void> {
    // The box follows the finger; what counts is read back from the server right after.
    setMarked((now) => new Map(now).set(item.id, isRead));
    await mark.run({ input: { itemId: item.id, isRead } });
    setMarked((now) => new Map([...now].filter(([id]) => id !== item.id)));
  }

  return (
    <Card title={t.own}>
      <ProgressBar
        label={t.own}
        done={read}
        all={toRead.length}
        words={read === toRead.length ? t.allRead(toRead.length) : t.progress(read, toRead.length)}
      />
      <p className={councilStyles['quiet']}>{isOver ? t.over : t.hint}</p>
      {mark.problem !== undefined && <InlineError message={mark.problem} />}
      <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
        {toRead.map((item) => (
          <li key={item.id} className={styles['row']}>
            <DossierLine item={item} />
            <Checkbox
              label={t.read}
              accessibleName={t.readOf(item.nomination.subjectName)}
              isChecked={marked.get(item.id) ?? item.reading.viewerHasRead === true}
              isDisabled={isOver}
              onChange={(isRead) => void handleMark(item, isRead)}
            />
          </li>
        ))}
      </ul>
      {aside.length > 0 && (
        <>
          <p className={councilStyles['name']}>{t.aside}</p>
          <ul className={classNames(councilStyles['plain'], councilStyles['quiet'])}>
            {aside.map(({ id, ordinal, nomination }) => (
              <li key={id}>{t.item(ordinal, nomination.subjectName)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function DossierLine({ item }: { readonly item: ReadItem }) {
  const t = useText(readingText);
  const { nomination } = item;
  const place = subjectPlace(nomination);
  return (
    <div>
      <Link className={councilStyles['name']} to={hrefs.nomination(nomination.id)}>
        {t.item(item.ordinal, nomination.subjectName)}
      </Link>
      {place !== undefined && <div className={councilStyles['quiet']}>{place}</div>}
      <div className={councilStyles['quiet']}>{AWARDS[nomination.award].name}</div>
    </div>
  );
}
