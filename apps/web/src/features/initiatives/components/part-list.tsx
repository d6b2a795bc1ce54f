import { useText } from '../../../lib/text/language.tsx';
import { IconCircleCheck, IconCircleDashed, IconPencil } from '../../../ui/icons.ts';
import type { InitiativeDraft } from '../forms/initiative-draft.ts';
import { PARTS, partState, type Part, type PartState } from '../forms/part-states.ts';
import { initiativeText } from '../text.ts';
import styles from './part-list.module.css';

const ICONS = { NOT_STARTED: IconCircleDashed, WRITING: IconPencil, DONE: IconCircleCheck } as const satisfies Record<
  PartState,
  unknown
>;

interface PartListProps {
  readonly draft: InitiativeDraft;
  readonly ownerId: string;
}

/** The parts as a list of tasks: what is done is quiet, what is open leads to its place. */
export function PartList({ draft, ownerId }: PartListProps) {
  const t = useText(initiativeText);
  return (
    <nav className={styles['list']} aria-label={t.editor.parts}>
      <ol>
        {PARTS.map((part) => {
          const state = partState(draft, part, ownerId);
          const Icon = ICONS[state];
          return (
            <li key={part}>
              <a
                href={`#${partId(part)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToPart(part);
                }}
              >
                {t.parts[part]}
              </a>
              <span className={styles['state']} data-state={state}>
                <Icon size={16} stroke={1.75} aria-hidden />
                {t.partState[state]}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Anchor of a part; the frame has an id `noi-dung` of its own. */
export function partId(part: Part): string {
  return `phan-${part}`;
}

function goToPart(part: Part): void {
  const place = document.getElementById(partId(part));
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}
