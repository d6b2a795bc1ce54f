import { Link } from 'react-router';

import { paths } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Card } from '../../../ui/card.tsx';
import { GUIDES, type Guide, type GuideGroup, type GuideScreen, type GuideTask } from '../guides.logic.ts';
import styles from '../pages/help-page.module.css';
import { helpText } from '../text.ts';

type WordedGuide = Guide & { readonly task: GuideTask; readonly screen: GuideScreen };

interface GuideGroupsProps {
  readonly groups: readonly GuideGroup[];
  /** Folded away until asked for; the browser's search opens them. */
  readonly isFolded?: boolean;
}

/** What each part of the work is done by, step by step. */
export function GuideGroups({ groups, isFolded = false }: GuideGroupsProps) {
  const t = useText(helpText);
  return groups.map((group) =>
    isFolded ? (
      <details key={group} className={styles['fold']}>
        <summary>
          <h2>{t.groups[group]}</h2>
        </summary>
        <div className={styles['tasks']}>
          <Tasks group={group} />
        </div>
      </details>
    ) : (
      <Card key={group} title={t.groups[group]}>
        <Tasks group={group} />
      </Card>
    ),
  );
}

function Tasks({ group }: { readonly group: GuideGroup }) {
  const t = useText(helpText);
  const guides: readonly WordedGuide[] = GUIDES[group];
  return guides.map((guide) => (
    <div key={guide.task}>
      <h3>{t.tasks[guide.task].title}</h3>
      <ol className={styles['steps']}>
        {t.tasks[guide.task].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ScreenLink guide={guide} />
    </div>
  ));
}

function ScreenLink({ guide }: { readonly guide: WordedGuide }) {
  const t = useText(helpText);
  const viewer = useViewer();
  const { year } = useYear();
  if (guide.permission !== undefined && !may(viewer, guide.permission)) return null;
  return (
    <p className="screen-only">
      <Link className={styles['link']} to={`${paths[guide.screen]}?nam=${year}`}>
        {t.open(t.screens[guide.screen])}
      </Link>
    </p>
  );
}
