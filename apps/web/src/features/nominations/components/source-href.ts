import { hrefs } from '../../../lib/paths.ts';

/** Where the record behind a fact can be read; undefined for records without a page of their own. */
export function sourceHref(kind: string, id: string): string | undefined {
  switch (kind) {
    case 'INITIATIVE':
      return hrefs.initiative(id);
    case 'RESEARCH':
      return hrefs.researchTopic(id);
    case 'STAFF':
      return hrefs.person(id);
    case 'DEPARTMENT':
      return hrefs.department(id);
    case 'NOMINATION':
      return hrefs.nomination(id);
    // Kinds are text in the contract: those of a newer server are shown without a link.
    default:
      return undefined;
  }
}
