import { isDeputyPost } from '../accounts/index.ts';
import { nfc } from '../kernel/index.ts';

/** Somebody who leads the body on the day of a paper. */
export interface BodyLeader {
  readonly staffId: string;
  readonly post: string;
  readonly name: string;
  /** Heads the body; else one of its deputies. */
  readonly isHead: boolean;
}

/** The leaders who are among these authors. */
export function leadersAmong(leaders: readonly BodyLeader[], authorIds: readonly string[]): readonly BodyLeader[] {
  return leaders.filter(({ staffId }) => authorIds.includes(staffId));
}

/**
 * True when the signer as it was written is one of the leaders who would sign for themselves: by the name, or the head by the post
 * alone (“Giám đốc Sở …”). Nobody signs the decision that rewards them.
 */
export function signsForOwn(signer: string, authors: readonly BodyLeader[]): boolean {
  return authors.some((leader) => isNamed(signer, leader) || (leader.isHead && isPost(signer, leader)));
}

/**
 * Who signs a paper about these authors: the leader that it names, else the head, and where the head is an author a deputy who is none.
 * The name is empty where several deputies could; undefined where nobody of the body may.
 */
export function signerOf(
  leaders: readonly BodyLeader[],
  authorIds: readonly string[],
  written: string | null,
): { readonly post: string; readonly name: string } | undefined {
  const free = leaders.filter(({ staffId }) => !authorIds.includes(staffId));
  const named = written === null ? undefined : free.find((leader) => isNamed(written, leader));
  if (named !== undefined) return named;
  const head = free.find(({ isHead }) => isHead);
  if (head !== undefined && (written === null || !isDeputyPost(written))) return head;
  const [deputy, ...others] = free.filter(({ isHead }) => !isHead);
  return deputy === undefined ? undefined : { post: deputy.post, name: others.length === 0 ? deputy.name : '' };
}

function isNamed(written: string, { name }: BodyLeader): boolean {
  return name !== '' && plain(written).includes(plain(name));
}

function isPost(written: string, { post }: BodyLeader): boolean {
  const [said, held] = [plain(written), plain(post)];
  // “Giám đốc” for a “Giám đốc Sở” is the same post.
  return said !== '' && held !== '' && (said.startsWith(held) || held.startsWith(said));
}

/** The marks stay: Hà and Hạ are two people. */
function plain(text: string): string {
  return nfc(text).toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
