import type { Prisma } from '@thidua/db';
import { signKey, suggestedSign } from '@thidua/domain/plans';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { literalLike, searchWords } from '../../platform/search-words.ts';
import { issuedOf } from '../movements/index.ts';
import type { HigherDocumentsArgs } from './document.input.ts';
import type { HigherDocumentType } from './document.type.ts';

export const DOCUMENT_ROW = {
  id: true,
  number: true,
  typeName: true,
  issuedYear: true,
  issuedMonth: true,
  issuedDay: true,
  issuer: true,
  subject: true,
  version: true,
  issuedKey: true,
} as const satisfies Prisma.HigherDocumentSelect;
type DocumentRow = Prisma.HigherDocumentGetPayload<{ select: typeof DOCUMENT_ROW }>;

export function documentOf(row: DocumentRow): HigherDocumentType {
  return { ...row, suggestedNumber: suggestedSign(row.number) ?? null, issued: issuedOf(row) ?? null };
}

/** The newest papers first; those without a date come last. */
const ORDER = keyset<
  HigherDocumentType,
  Prisma.HigherDocumentWhereInput,
  Prisma.HigherDocumentOrderByWithRelationInput
>([
  { path: 'issuedKey', direction: 'desc', kind: 'text', valueOf: ({ issuedKey }) => issuedKey },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the register. A sign is found however its marks are written, words in any order and without their accents. */
export async function listDocuments(
  { db, actor }: ActingContext,
  { text, first, after }: HigherDocumentsArgs,
): Promise<Page<HigherDocumentType>> {
  const where = { organisationId: actor.organisationId, ...matching(text) };
  const page = ORDER.after(after);
  const rows = await db.higherDocument.findMany({
    select: DOCUMENT_ROW,
    where: page === undefined ? where : { AND: [where, page] },
    orderBy: ORDER.orderBy,
    take: checkedFirst(first) + 1,
  });
  return pageOf(rows.map(documentOf), first, ORDER.cursorOf, () => db.higherDocument.count({ where }));
}

/** Shorter than this, a sign's letters are in half of all papers. */
const SHORTEST_SIGN = 3;

function matching(text: string | null | undefined): Prisma.HigherDocumentWhereInput {
  const words = searchWords(text);
  if (words.length === 0) return {};
  const sign = signKey(text ?? '');
  const byWords = { AND: words.map((word) => ({ searchText: { contains: word } })) };
  return sign.length < SHORTEST_SIGN ? byWords : { OR: [byWords, { searchText: { contains: literalLike(sign) } }] };
}

/** The paper, or NOT_FOUND for one of another body. */
export async function documentById({ db, actor }: ActingContext, id: string): Promise<HigherDocumentType> {
  const { organisationId } = actor;
  return documentOf(found(await db.higherDocument.findFirst({ select: DOCUMENT_ROW, where: { id, organisationId } })));
}
