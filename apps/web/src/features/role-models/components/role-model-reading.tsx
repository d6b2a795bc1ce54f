import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { RecordFiles } from '../../attachments/index.ts';
import { LinkAwardDialog, PublishDialog, ReturnDialog, WithdrawDialog } from '../acts/role-model-dialogs.tsx';
import type { ShownRoleModel } from '../pages/role-model-page.tsx';
import { roleModelText } from '../text.ts';
import { RoleModelFacts } from './role-model-facts.tsx';
import { RoleModelHeader } from './role-model-header.tsx';
import styles from './role-models.module.css';

type Act = ShownRoleModel['viewerCan'][number];

/** An example to read, and what its readers can do with it. */
export function RoleModelReading({ role }: { readonly role: ShownRoleModel }) {
  const t = useText(roleModelText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const close = () => setAct(undefined);
  const { viewerCan, story, attachments } = role;
  return (
    <>
      <RoleModelHeader
        role={role}
        actions={
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            {viewerCan.includes('WITHDRAW') && <Button onClick={() => setAct('WITHDRAW')}>{t.withdraw.open}</Button>}
            {viewerCan.includes('LINK_AWARD') && <Button onClick={() => setAct('LINK_AWARD')}>{t.link.open}</Button>}
            {viewerCan.includes('RETURN') && <Button onClick={() => setAct('RETURN')}>{t.giveBack.open}</Button>}
            {viewerCan.includes('PUBLISH') && (
              <Button variant="primary" onClick={() => setAct('PUBLISH')}>
                {t.publish.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        <Card title={t.story}>
          <p className={styles['story']}>{story === '' ? t.noStory : story}</p>
        </Card>
        {attachments.length > 0 && (
          <Card title={t.files}>
            <RecordFiles id="tep" holder="ROLE_MODEL" recordId={role.id} files={attachments} canChange={false} />
          </Card>
        )}
        <RoleModelFacts role={role} />
      </div>
      {act === 'WITHDRAW' && <WithdrawDialog role={role} version={role.version} onClose={close} />}
      {act === 'LINK_AWARD' && <LinkAwardDialog role={role} version={role.version} onClose={close} />}
      {act === 'RETURN' && <ReturnDialog role={role} version={role.version} onClose={close} />}
      {act === 'PUBLISH' && <PublishDialog role={role} version={role.version} onClose={close} />}
    </>
  );
}
