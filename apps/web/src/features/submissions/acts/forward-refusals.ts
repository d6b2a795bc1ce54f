import { stoppedWords } from '../../../lib/outcome/stopped-words.ts';
import type { SubmissionWords } from '../text.ts';
import type { AddSubmissionLinesMutation, DraftSubmissionMutation } from './submission-acts.gql.ts';

type Answer = DraftSubmissionMutation['draftSubmission'] | AddSubmissionLinesMutation['addSubmissionLines'];

/** Why lines do not go into a tờ trình, each reason once with its dossiers. */
export function forwardRefusal(t: SubmissionWords, answer: Answer): string | undefined {
  if (answer.__typename === 'RecheckStoppedError') return t.stopped(stoppedWords(answer.stopped));
  if (answer.__typename !== 'NotForwardableError') return undefined;
  const reasons = Map.groupBy(answer.lines, ({ hindrance }) => hindrance);
  const sentences = [...reasons].map(([hindrance, lines]) =>
    t.hindered[hindrance](lines.map(({ code }) => code).join(', ')),
  );
  return [t.hinderedLead, ...sentences].join(' ');
}
