/** A refusal that several acts of an import share. */
interface Outcome {
  readonly __typename: string;
  readonly problems?: readonly { readonly code: string; readonly actual?: number | null }[];
}

/** A row about whoever acts, by its number in the file. */
interface OwnRow {
  readonly ownRow: number | undefined;
}

export type ActNotice = 'STALE' | 'IMPOSSIBLE' | 'PROBLEMS' | OwnRow;

/** Which notice an act leaves; undefined when it did what was asked. */
export function noticeOf({ __typename, problems = [] }: Outcome): ActNotice | undefined {
  switch (__typename) {
    case 'StaleRecordError':
      return 'STALE';
    case 'InvalidTransitionError':
      return 'IMPOSSIBLE';
    case 'InputProblemsError': {
      const own = problems.find(({ code }) => code === 'OWN_RECORD');
      return own === undefined ? 'PROBLEMS' : { ownRow: own.actual ?? undefined };
    }
    default:
      return undefined;
  }
}
