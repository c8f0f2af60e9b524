import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import { setDrawing } from '../../state/drawing.ts';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { useDrawing } from '../../state/useDrawing.ts';
import { useFormat } from '../../state/useFormat.ts';
import type { StillChain } from '../../state/useStillChain.ts';
import { useUtilisation } from '../../state/useUtilisation.ts';
import { Button } from '../controls/Button.tsx';
import { Section } from '../controls/Section.tsx';
import { StageRows } from '../drawing/StageRows.tsx';
import { useDrawingPlace } from '../drawing/useDrawingPlace.ts';
import styles from './Panel.module.css';
import { PanelLink } from './PanelLink.tsx';
import { TOPICS, useTopicLine } from './topics.ts';
import { WishLine } from './WishLine.tsx';

/** The whole chain at a glance; every line opens what it tells of. */
export function Overview({ chain }: { readonly chain: StillChain }) {
  const { t } = useTranslation('panel');
  const topicLine = useTopicLine(chain);
  return (
    <>
      <Section title={t('overview.stages')}>
        <StagesOf chain={chain} />
      </Section>
      <Section title={t('overview.topics')}>
        <ul className={styles.list}>
          {TOPICS.map((topic) => (
            <li key={topic}>
              <PanelLink name={t(`overview.${topic}`)} line={topicLine[topic]} onPress={() => select({ of: topic })} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The stages with their wishes, or the same stages to be drawn. */
function StagesOf({ chain }: { readonly chain: StillChain }) {
  const { t } = useTranslation(['panel', 'drawing']);
  const isDrawing = useDrawing((drawing) => drawing.isDrawing);
  const isList = useDrawingPlace().now === 'list';
  if (isDrawing && isList) return <StageRows stages={chain.stages} />;
  return (
    <>
      <ol className={styles.list}>
        {chain.stages.map((stage, index) => (
          <li key={stage.id}>
            <StageLine stage={stage} number={index + 1} />
            <WishesOf stage={stage} />
          </li>
        ))}
      </ol>
      {chain.wishes.length === 0 && <p className={styles.quiet}>{t('panel:overview.noWishes')}</p>}
      {!isDrawing && (
        <Button icon="edit" onPress={() => setDrawing(true)}>
          {t('drawing:draw')}
        </Button>
      )}
    </>
  );
}

function StageLine({ stage, number }: { readonly stage: Stage; readonly number: number }) {
  const { t } = useTranslation('panel');
  const format = useFormat();
  const load = useUtilisation(stage.id);
  const busy = stage.servers === null ? '' : ` · ${t('overview.busy', { load: format.percent(load) })}`;
  return (
    <PanelLink
      number={number}
      name={stage.name}
      line={`${format.time(stage.time.mean)}${busy}`}
      onPress={() => select({ of: 'stage', id: stage.id })}
    />
  );
}

function WishesOf({ stage }: { readonly stage: Stage }) {
  const wishes = useChain((chain) => chain.wishes).filter((wish) => wish.stage === stage.id);
  if (wishes.length === 0) return null;
  return (
    <ul className={styles.list}>
      {wishes.map((wish) => (
        <li key={wish.id}>
          <WishLine wish={wish} />
        </li>
      ))}
    </ul>
  );
}
