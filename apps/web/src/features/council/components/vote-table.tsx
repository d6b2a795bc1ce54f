import type { VoteChoice } from '../../../gql/schema-types.ts';
import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { councilText } from '../text.ts';
import styles from './vote-table.module.css';

export interface NamedVoteFacts {
  readonly choice: VoteChoice;
  readonly castAt: string;
  readonly member: { readonly id: string; readonly staff: { readonly fullName: string } };
}

export interface VoterFacts {
  readonly id: string;
  readonly hasVote: boolean;
  readonly staff: { readonly fullName: string };
}

interface VoteTableProps {
  readonly caption: string;
  readonly votes: readonly NamedVoteFacts[];
  /** The members at the meeting, where the page knows them: those without a vote are listed last. */
  readonly voters: readonly VoterFacts[];
  readonly excludedIds: readonly string[];
}

/** Who chose what on one closed item: the vote is by name. */
export function VoteTable({ caption, votes, voters, excludedIds }: VoteTableProps) {
  const t = useText(councilText);
  const silent = voters.filter(({ id, hasVote }) => hasVote && !votes.some(({ member }) => member.id === id));
  if (votes.length === 0 && silent.length === 0) return <p>{t.results.noVotes}</p>;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.results.member}</th>
          <th scope="col">{t.results.choice}</th>
          <th scope="col" className={styles['time']}>
            {t.results.at}
          </th>
        </tr>
      </thead>
      <tbody>
        {votes.map((vote) => (
          <tr key={vote.member.id}>
            <th scope="row">{vote.member.staff.fullName}</th>
            <td>{t.choice[vote.choice]}</td>
            <td className={styles['time']}>{formatTime(vote.castAt)}</td>
          </tr>
        ))}
        {silent.map((voter) => (
          <tr key={voter.id}>
            <th scope="row">{voter.staff.fullName}</th>
            <td>{excludedIds.includes(voter.id) ? t.results.excluded : t.results.missing}</td>
            <td className={styles['time']}>{t.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
