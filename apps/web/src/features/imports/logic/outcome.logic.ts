/** A refusal that several acts of an import share. */
interface Outcome {
  readonly __typename: string;
}

export type ActNotice = 'STALE' | 'IMPOSSIBLE' | 'PROBLEMS';

/** Which notice an act leaves; undefined when it did what was asked. */
export function noticeOf({ __typename }: Outcome): ActNotice | undefined {
  switch (__typename) {
    case 'StaleRecordError':
      return 'STALE';
    case 'InvalidTransitionError':
      return 'IMPOSSIBLE';
    case 'InputProblemsError':
      return 'PROBLEMS';
    default:
      return undefined;
  }
}
