/** A refusal that several acts of an import share. */
interface Outcome {
  readonly __typename: string;
  readonly problems?: readonly { readonly code: string }[];
}

export type ActNotice = 'STALE' | 'IMPOSSIBLE' | 'OWN_RECORD' | 'PROBLEMS';

/** Which notice an act leaves; undefined when it did what was asked. */
export function noticeOf({ __typename, problems = [] }: Outcome): ActNotice | undefined {
  switch (__typename) {
    case 'StaleRecordError':
      return 'STALE';
    case 'InvalidTransitionError':
      return 'IMPOSSIBLE';
    case 'InputProblemsError':
      return problems.some(({ code }) => code === 'OWN_RECORD') ? 'OWN_RECORD' : 'PROBLEMS';
    default:
      return undefined;
  }
}
