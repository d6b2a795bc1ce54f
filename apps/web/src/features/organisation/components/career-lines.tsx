import type { PlainDate } from '@thidua/domain/kernel';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { LineInHand } from '../acts/staff-acts.ts';
import { withdrawableKind, type WrongLine } from '../acts/withdraw-act.ts';
import type { CareerQuery } from '../pages/career.gql.ts';
import { organisationText, type OrganisationWords } from '../text.ts';
import styles from './organisation.module.css';

type Line = CareerQuery['staffMember']['career'][number];

interface CareerLinesProps {
  readonly lines: readonly Line[];
  readonly today: PlainDate;
  /** Absent where the viewer may not change anything. */
  readonly onEnd: ((line: LineInHand) => void) | undefined;
  readonly onWithdraw: ((line: WrongLine) => void) | undefined;
}

/** Everything dated that is recorded of a person, the newest first. */
export function CareerLines({ lines, today, onEnd, onWithdraw }: CareerLinesProps) {
  const t = useText(organisationText);
  return (
    <ol className={styles['timeline']}>
      {lines.map((line) => {
        const end = onEnd === undefined ? undefined : endable(t, line, today);
        const kind = onWithdraw === undefined ? undefined : withdrawableKind(lines, line);
        return (
          <li key={line.id}>
            <span className={styles['day']}>{spanWords(t, line.from, line.to)}</span>
            <div>
              <p className={styles['what']}>
                {isPlace(line) && line.department !== null ? (
                  <Link to={hrefs.unit(line.department.id, line.from)}>{line.department.name}</Link>
                ) : (
                  wordsOf(t, line)
                )}
              </p>
              <p className={styles['detail']}>
                {line.kind === 'ORGANISATION' && line.text !== null ? line.text : t.career.kinds[line.kind]}
                {!isPlace(line) && line.department !== null && (
                  <>
                    {' · '}
                    <Link to={hrefs.unit(line.department.id, line.from)}>{line.department.name}</Link>
                  </>
                )}
                {line.isHead ? ` · ${t.career.isHead}` : line.isLeader ? ` · ${t.career.isLeader}` : ''}
              </p>
              {(end !== undefined || kind !== undefined) && (
                <div className={styles['acts']}>
                  {end !== undefined && (
                    <Button size="small" onClick={() => onEnd?.(end)}>
                      {t.career.end}
                    </Button>
                  )}
                  {kind !== undefined && (
                    <Button
                      size="small"
                      onClick={() =>
                        onWithdraw?.({
                          id: line.id,
                          kind,
                          from: line.from,
                          words: wordsOf(t, line),
                          span: spanWords(t, line.from, line.to),
                        })
                      }
                    >
                      {t.career.remove}
                    </Button>
                  )}
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function isPlace({ kind }: Line): boolean {
  return kind === 'PLACE' || kind === 'SECONDMENT' || kind === 'ORGANISATION';
}

/** Posts, secondments and memberships that go on can be ended here; a main place ends by transfer or departure. */
function endable(t: OrganisationWords, { id, kind, to, ...line }: Line, today: PlainDate): LineInHand | undefined {
  if (to !== null && to <= today) return undefined;
  if (kind !== 'POST' && kind !== 'SECONDMENT' && kind !== 'ORGANISATION') return undefined;
  return { id, kind, words: wordsOf(t, { ...line, id, kind, to }) };
}

export function spanWords(t: OrganisationWords, from: string, to: string | null): string {
  return to === null ? t.career.since(formatDate(from)) : t.career.span(formatDate(from), formatDate(to));
}

function wordsOf(t: OrganisationWords, { kind, text, staffClass, departure, department }: Line): string {
  switch (kind) {
    case 'NAME':
    case 'POST':
      return text ?? '';
    case 'CLASS':
      return staffClass === null ? '' : t.staffClass[staffClass];
    case 'PLACE':
    case 'SECONDMENT':
    case 'ORGANISATION':
      return department?.name ?? '';
    case 'DEPARTURE': {
      const why = departure === null ? [] : [t.departure[departure]];
      return [...why, ...(text === null ? [] : [t.career.toBody(text)])].join(', ');
    }
  }
}
