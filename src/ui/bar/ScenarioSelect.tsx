import { useTranslation } from 'react-i18next';
import { isPinned } from '../../state/baseline.ts';
import { selectScenario } from '../../state/commands.ts';
import { useDocument } from '../../state/useDocument.ts';
import styles from './Bar.module.css';

/** Which scenario is worked on, where the document holds more than one. */
export function ScenarioSelect() {
  const { t } = useTranslation('bar');
  const scenarios = useDocument((state) => state.workspace.scenarios);
  const active = useDocument((state) => state.workspace.active);
  const choices = scenarios
    .map((chain, index) => ({ index, name: chain.name || t('scenarioUnnamed', { number: index + 1 }), chain }))
    .filter(({ index, chain }) => index === active || !isPinned(chain));
  if (choices.length < 2) return null;
  return (
    <label className={styles.scenario}>
      <span>{t('scenario')}</span>
      <select value={active} onChange={(event) => selectScenario(Number(event.target.value))}>
        {choices.map(({ index, name }) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
