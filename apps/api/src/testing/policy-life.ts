import type { Relation } from './policy-files.ts';
import type { Actor, PolicyWorld } from './policy-world.ts';

/** Ids by the name under which a call asks for them; `*` for those that stand in the document itself. */
export type Ids = Readonly<Record<string, string>>;

export interface Life {
  readonly states: readonly string[];
  readonly relations: readonly Relation[];
  /** A record in the state whose owner stands so to the actor; undefined where that cannot be. */
  readonly build: (world: PolicyWorld, actor: Actor, relation: Relation, state: never) => Promise<Ids | undefined>;
}

/** A life with its states checked against its builder. */
export function life<State extends string>(
  states: readonly State[],
  relations: readonly Relation[],
  build: (world: PolicyWorld, actor: Actor, relation: Relation, state: State) => Promise<Ids | undefined>,
): Life {
  return { states, relations, build };
}
