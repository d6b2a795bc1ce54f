import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { Card } from '../../../ui/card.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { AwardGlossary } from '../components/award-glossary.tsx';
import { GuideGroups } from '../components/guide-groups.tsx';
import { KeyboardKeys } from '../components/keyboard-keys.tsx';
import { WhomToAsk } from '../components/whom-to-ask.tsx';
import { orderedGroups } from '../guides.logic.ts';
import { helpText } from '../text.ts';
import styles from './help-page.module.css';

/** One page for everything: it can be searched with the browser and printed. */
export function HelpPage() {
  const t = useText(helpText);
  const { own, others } = orderedGroups(useViewer().roles.map(({ role }) => role));
  return (
    <>
      <PageHeader title={t.title} lead={<p className={styles['lead']}>{t.lead}</p>} />
      <nav className={styles['contents']} aria-label={t.contents}>
        <ul>
          {own.length > 0 && <Jump to="viec-cua-toi" label={t.own} />}
          <Jump to="viec-khac" label={t.others} />
          <Jump to="bieu-quyet" label={t.vote.title} />
          <Jump to="danh-hieu" label={t.awards.title} />
          <Jump to="phim-tat" label={t.keys.title} />
          <Jump to="hoi-ai" label={t.ask.title} />
          <Jump to="tro-nang" label={t.accessibility.title} />
        </ul>
      </nav>
      <div className={styles['sheets']}>
        {own.length > 0 && (
          <div id="viec-cua-toi" className={styles['anchor']}>
            <p className={styles['part']}>{t.own}</p>
            <div className={styles['sheets']}>
              <GuideGroups groups={own} />
            </div>
          </div>
        )}
        <div id="viec-khac" className={styles['anchor']}>
          <p className={styles['part']}>{t.others}</p>
          <div className={styles['sheets']}>
            <GuideGroups groups={others} isFolded />
          </div>
        </div>
        <div id="bieu-quyet" className={styles['anchor']}>
          <Card title={t.vote.title}>
            <Points points={t.vote.points} />
          </Card>
        </div>
        <AwardGlossary id="danh-hieu" />
        <KeyboardKeys id="phim-tat" />
        <WhomToAsk id="hoi-ai" />
        <div id="tro-nang" className={styles['anchor']}>
          <Card title={t.accessibility.title}>
            <Points points={t.accessibility.points} />
          </Card>
        </div>
      </div>
    </>
  );
}

function Jump({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <li>
      <a href={`#${to}`}>{label}</a>
    </li>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles['points']}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
