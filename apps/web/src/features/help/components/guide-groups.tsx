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

/** What each part of the work is done by, step by step. */
export function GuideGroups({ groups }: { readonly groups: readonly GuideGroup[] }) {
  const t = useText(helpText);
  return groups.map((group) => {
    const guides: readonly WordedGuide[] = GUIDES[group];
    return (
      <Card key={group} title={t.groups[group]}>
        {guides.map((guide) => (
          <div key={guide.task}>
            <h3>{t.tasks[guide.task].title}</h3>
            <ol className={styles['steps']}>
              {t.tasks[guide.task].steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <ScreenLink guide={guide} />
          </div>
        ))}
      </Card>
    );
  });
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
