import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { SimilarityOfDocument, type SimilarityOfQuery } from './similarity-of.gql.ts';

export type Similarity = SimilarityOfQuery['initiativeSimilarity'];

/** So long nothing may be saved before it is compared: whoever types on is not followed sentence by sentence. */
const PAUSE_MS = 800;

/**
 * What resembles the initiative as the server holds it in `version`; undefined before the first answer. A new version ends the
 * question about the last one. What fails is left out without a word: it never stands in the way of writing.
 */
export function useSimilarity(initiativeId: string, version: number): Similarity | undefined {
  const client = useApolloClient();
  const [similarity, setSimilarity] = useState<Similarity | undefined>(undefined);

  useEffect(() => {
    const question = new AbortController();
    const timer = setTimeout(() => {
      client
        .query({
          query: SimilarityOfDocument,
          variables: { id: initiativeId },
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal: question.signal } },
        })
        .then(
          ({ data }) => {
            if (!question.signal.aborted && data !== undefined) setSimilarity(data.initiativeSimilarity);
          },
          () => undefined,
        );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [client, initiativeId, version]);

  return similarity;
}

/** The matches of which the author has still to say what is different. */
export function unexplained({ threshold, matches }: Similarity): Similarity['matches'] {
  return matches.filter(({ shareBasisPoints, difference }) => shareBasisPoints >= threshold && difference === '');
}
