/** Rows that satisfy one of the conditions at least; none where there is no condition. */
type AnyOf<Where> = { readonly OR: Where[] } | { readonly id: { readonly in: string[] } };

/**
 * One of several reasons to see a row. Without a reason there is nothing to see, and that has to be said with words of its own:
 * Prisma drops an empty `OR` that stands inside an `AND`, and what should be nothing becomes everything.
 */
export function anyOf<Where>(conditions: readonly Where[]): AnyOf<Where> {
  return conditions.length === 0 ? { id: { in: [] } } : { OR: [...conditions] };
}
