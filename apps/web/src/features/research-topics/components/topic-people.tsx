import { useState } from 'react';
import { Link } from 'react-router';

import type { SaveResearchTopicInput } from '../../../gql/schema-types.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AddPersonDialog } from '../acts/add-person-dialog.tsx';
import { SaveResearchTopicDocument } from '../acts/research-acts.gql.ts';
import { inputOf } from '../acts/topic-input.ts';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText } from '../text.ts';
import styles from './research.module.css';

/** Who took part and how; while the topic is recorded, people come and go. */
export function TopicPeople({ topic }: { readonly topic: ShownTopic }) {
  const t = useText(researchText);
  const showToast = useToast();
  const { send } = useSending();
  const [isAdding, setIsAdding] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const mayChange = topic.viewerCan.includes('SAVE');

  async function save(input: SaveResearchTopicInput, message: string, onUndo?: () => void): Promise<void> {
    setFailure(undefined);
    const outcome = await send(async (client) => {
      const variables = { input };
      return (await client.mutate({ mutation: SaveResearchTopicDocument, variables })).data?.saveResearchTopic;
    });
    if (outcome.kind === 'DONE') showToast({ message, ...(onUndo === undefined ? {} : { onUndo }) });
    else if (outcome.kind === 'PROBLEMS') setFailure(t.problems.NOT_AMONG);
    else setFailure(outcome.sentence);
  }

  function remove(at: number, name: string): void {
    const whole = inputOf(topic);
    const people = whole.people.filter((_, index) => index !== at);
    // Taken back onto what the removal made; whoever has written since is told, and nothing is lost.
    const before = { ...whole, version: topic.version + 1 };
    void save({ ...whole, people }, t.people.removed(name), () => void save(before, t.people.back(name)));
  }

  return (
    <Card
      title={t.people.title}
      actions={mayChange && <Button onClick={() => setIsAdding(true)}>{t.people.add}</Button>}
    >
      {failure !== undefined && <InlineError message={failure} />}
      <ul className={styles['people']}>
        {topic.people.map(({ staffId, name, role }, index) => (
          <li key={staffId ?? name} className={styles['person']}>
            <span>
              {staffId === null ? name : <Link to={hrefs.person(staffId)}>{name}</Link>} – {t.role[role]}
              {staffId === null && <span className={styles['quiet']}> ({t.people.outside.toLowerCase()})</span>}
            </span>
            {mayChange && topic.people.length > 1 && (
              <Button variant="quiet" aria-label={t.people.remove(name)} onClick={() => remove(index, name)}>
                {t.people.removeShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>{t.people.note}</p>
      {isAdding && <AddPersonDialog topic={topic} onClose={() => setIsAdding(false)} />}
    </Card>
  );
}
