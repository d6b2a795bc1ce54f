import { lazy, Suspense, useState, type ComponentProps } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { peopleText } from '../text.ts';

const Road = lazy(async () => ({ default: (await import('./road-ahead.tsx')).RoadAhead }));

/** Shut until somebody asks: the page of a person is heavy, and looking ahead judges dozens of cases. */
export function RoadAheadCard(props: ComponentProps<typeof Road>) {
  const t = useText(peopleText).person.road;
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <Card title={t.title}>
      <details onToggle={() => setWasOpened(true)}>
        <summary>{t.open}</summary>
        {wasOpened && (
          <Suspense>
            <Road {...props} />
          </Suspense>
        )}
      </details>
    </Card>
  );
}
