/** As the adapter hands them over. */
interface Statement {
  readonly sql: string;
  readonly args: readonly unknown[];
}

/** A prepared statement costs memory in every connection for as long as it lives, so their number is bounded … */
const MOST_NAMES = 500;
/** … and lists of changing length, each a text of its own, do not take the places of the everyday ones. */
const MOST_ARGUMENTS = 40;

/** Names for prepared statements, one per text; the empty name means: not prepared. */
export function statementNames(): (statement: Statement) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES || args.length > MOST_ARGUMENTS) return '';
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
