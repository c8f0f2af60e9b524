import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Goal } from '../../engine/chain/chain.ts';
import { Choice } from '../controls/Choice.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { editPart, numeric } from './edits.ts';
import styles from './Panel.module.css';
import { useBestPosition } from './useBestPosition.ts';
import { useUnits } from './useUnits.ts';

/** What makes a position the best, and what it has to reach at least. */
export function GoalForm({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('panel');
  const best = useBestPosition();
  return (
    <>
      <Section title={t('goal.section')} info={t('goal.sectionInfo')}>
        <Choice
          field="goal.minimise"
          label={t('goal.minimise')}
          value={goal.minimise}
          options={(['total', 'inventory', 'promise'] as const).map((value) => ({
            value,
            label: t(`goal.options.${value}`),
            explanation: t(`goal.options.${value}Text`),
          }))}
          onChange={(minimise) => editPart('goal', { minimise })}
        />
      </Section>
      <GoalDemands goal={goal} />
      <p className={styles.conclusion} aria-live="polite">
        {best === null ? t('goal.bestNone') : t('goal.best', { position: best })}
      </p>
    </>
  );
}

function GoalDemands({ goal }: { readonly goal: Goal }) {
  const { t } = useTranslation('panel');
  const units = useUnits();
  return (
    <Section title={t('goal.atLeast')}>
      <NumberField
        field="goal.acceptance"
        label={t('goal.acceptance')}
        unit={t('unit.percent')}
        scale={100}
        bounds={bounds.goal.acceptance}
        value={goal.acceptance}
        onChange={numeric((acceptance) => editPart('goal', { acceptance }))}
      />
      <NumberField
        field="goal.customization"
        label={t('goal.customization')}
        unit={t('unit.percent')}
        scale={100}
        bounds={bounds.goal.customization}
        value={goal.customization}
        onChange={numeric((customization) => editPart('goal', { customization }))}
      />
      <NumberField
        field="goal.tiedUp"
        label={t('goal.tiedUp')}
        unit={units.money}
        bounds={bounds.goal.tiedUp}
        value={goal.tiedUp}
        start={1_000}
        emptyMeans={t('goal.tiedUpEmpty')}
        onChange={(tiedUp) => editPart('goal', { tiedUp })}
      />
    </Section>
  );
}
