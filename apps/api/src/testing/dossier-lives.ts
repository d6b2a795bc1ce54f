import { consultationLife } from './consultation-life.ts';
import { opinionLife } from './opinion-life.ts';
import { postingCommentLife, postingLife } from './posting-lives.ts';
import { researchTopicLife } from './research-topic-life.ts';
import { submissionLife } from './submission-life.ts';

type About = Parameters<typeof opinionLife>;

/** The lives of what stands beside a dossier. */
export function dossierLives(...about: About) {
  return {
    researchTopic: researchTopicLife(...about),
    opinion: opinionLife(...about),
    posting: postingLife(...about),
    postingComment: postingCommentLife,
    submission: submissionLife(...about),
    consultation: consultationLife(...about),
  };
}
