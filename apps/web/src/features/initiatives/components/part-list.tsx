import type { ReactNode } from 'react';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { IconCircleCheck, IconCircleDashed, IconPencil, IconUpload } from '../../../ui/icons.ts';
import type { InitiativeDraft } from '../forms/initiative-draft.ts';
import { confidenceText } from '../confidence/text.ts';
import { PARTS, partState, type Part, type PartState } from '../forms/part-states.ts';
import { initiativeText } from '../text.ts';
import styles from './part-list.module.css';

const ICONS = {
  NOT_STARTED: IconCircleDashed,
  OPTIONAL: IconCircleDashed,
  WRITING: IconPencil,
  DONE: IconCircleCheck,
} as const satisfies Record<PartState, unknown>;

/** Slug of the part that is kept confidential: it is saved apart from the draft. */
export const CONFIDENCE_PART = 'bao-mat';

/** Slug of the part that holds files: nothing of it is in the draft. */
export const FILES_PART = 'minh-chung';

interface PartListProps {
  readonly draft: InitiativeDraft;
  readonly ownerId: string;
  /** How many files there are, and whether one is on its way. */
  readonly files: { readonly count: number; readonly isSending: boolean };
  /** Whether anything is written in the confidential part. */
  readonly hasConfidence: boolean;
}

/** The parts as a list of tasks: what is done is quiet, what is open leads to its place. */
export function PartList({ draft, ownerId, files, hasConfidence }: PartListProps) {
  const t = useText(initiativeText);
  return (
    <nav className={styles['list']} aria-label={t.editor.parts}>
      <ol>
        {PARTS.map((part) => {
          const state = partState(draft, part, ownerId);
          const Icon = ICONS[state];
          return (
            <li key={part}>
              <PartLink part={part}>{t.parts[part]}</PartLink>
              <span className={styles['state']} data-state={state}>
                <Icon size={16} stroke={1.75} aria-hidden />
                {t.partState[state]}
              </span>
            </li>
          );
        })}
        <ConfidencePart isWritten={hasConfidence} />
        <FilesPart {...files} />
      </ol>
    </nav>
  );
}

function ConfidencePart({ isWritten }: { readonly isWritten: boolean }) {
  const t = useText(confidenceText);
  const state = isWritten ? 'DONE' : 'NOT_STARTED';
  const Icon = ICONS[state];
  return (
    <li>
      <PartLink part={CONFIDENCE_PART}>{t.part}</PartLink>
      <span className={styles['state']} data-state={state}>
        <Icon size={16} stroke={1.75} aria-hidden />
        {t.state[state]}
      </span>
    </li>
  );
}

function FilesPart({ count, isSending }: PartListProps['files']) {
  const t = useText(initiativeText);
  const state = isSending ? 'WRITING' : count > 0 ? 'DONE' : 'NOT_STARTED';
  const Icon = isSending ? IconUpload : ICONS[state];
  return (
    <li>
      <PartLink part={FILES_PART}>{t.files.title}</PartLink>
      <span className={styles['state']} data-state={state}>
        <Icon size={16} stroke={1.75} aria-hidden />
        {isSending ? t.files.sending : count > 0 ? t.files.count(formatNumber(count, 0)) : t.files.optional}
      </span>
    </li>
  );
}

function PartLink({ part, children }: { readonly part: AnyPart; readonly children: ReactNode }) {
  return (
    <a
      href={`#${partId(part)}`}
      onClick={(event) => {
        event.preventDefault();
        goToPart(part);
      }}
    >
      {children}
    </a>
  );
}

type AnyPart = Part | typeof CONFIDENCE_PART | typeof FILES_PART;

/** Anchor of a part; the frame has an id `noi-dung` of its own. */
export function partId(part: AnyPart): string {
  return `phan-${part}`;
}

function goToPart(part: AnyPart): void {
  const place = document.getElementById(partId(part));
  if (place === null) return;
  place.scrollIntoView({ block: 'start' });
  const control = place.querySelector<HTMLElement>('input, textarea');
  // A part that is not open has nothing to write in: the keyboard goes to the part itself.
  if (control === null) place.tabIndex = -1;
  (control ?? place).focus({ preventScroll: true });
}
