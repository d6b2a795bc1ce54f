import { LEGAL_DOCUMENTS, type DocumentId } from './legal-documents.ts';

/** The place in a text. Without an article the whole text is meant. */
export interface Citation {
  readonly document: DocumentId;
  readonly article?: number;
  readonly clause?: number;
  readonly point?: string;
}

/** A citation together with its reading, so that a stored finding stays readable without this code. */
export interface CitedProvision extends Citation {
  readonly text: string;
}

/** “điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP”: from the smallest part to the text, as Vietnamese papers write it. */
export function cite({ document, article, clause, point }: Citation): string {
  const place = [
    point === undefined ? undefined : `điểm ${point}`,
    clause === undefined ? undefined : `khoản ${clause}`,
    article === undefined ? undefined : `Điều ${article}`,
    LEGAL_DOCUMENTS[document].citedAs,
  ];
  return place.filter((part) => part !== undefined).join(' ');
}

export function cited(citation: Citation): CitedProvision {
  return { ...citation, text: cite(citation) };
}

/** Short form for tables of rules: `provision('DECREE_91', 9, 3, 'b')`. */
export function provision(document: DocumentId, article?: number, clause?: number, point?: string): Citation {
  return {
    document,
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  };
}
