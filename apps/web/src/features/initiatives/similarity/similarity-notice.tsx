import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { similarityText } from './text.ts';
import { unexplained, useSimilarity } from './use-similarity.ts';

/** Where the error summary of the check page leads. */
export const SIMILARITY_NOTICE_ID = 'noi-dung-giong';

/** On the check page: what the author has still to say before the request can be sent. */
export function SimilarityNotice({
  initiativeId,
  version,
}: {
  readonly initiativeId: string;
  readonly version: number;
}) {
  const t = useText(similarityText);
  const similarity = useSimilarity(initiativeId, version);
  const matches = similarity?.matches ?? [];
  if (similarity === undefined || matches.length === 0) return null;
  const open = unexplained(similarity).length;
  return (
    <div id={SIMILARITY_NOTICE_ID} tabIndex={-1}>
      <Notice
        kind={open > 0 ? 'warning' : 'info'}
        title={t.title}
        action={<ButtonLink to={hrefs.initiativeSimilarity(initiativeId)}>{t.open(matches.length)}</ButtonLink>}
      >
        {open > 0 ? t.toExplain(open) : t.found(matches.length)}
      </Notice>
    </div>
  );
}
