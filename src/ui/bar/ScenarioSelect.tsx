import { useTranslation } from 'react-i18next';
import { isPinned } from '../../state/baseline.ts';
import { selectScenario } from '../../state/commands.ts';
import { useDocument } from '../../state/useDocument.ts';
import styles from './Bar.module.css';

/** Which scenario is worked on, where the document holds more than one. */
export function ScenarioSelect() {
  const { t } = useTranslation('bar');
  const active = useDocument((state) => state.workspace.active);
  const pinned = useDocument((state) => state.workspace.scenarios.findIndex(isPinned));
  // As one text: a new array would render this at every move of the point.
  const names: readonly string[] = JSON.parse(
    useDocument(({ workspace }) => JSON.stringify(workspace.scenarios.map(({ name }) => name))),
  );
  const choices = names
    .map((name, index) => ({ index, name: name || t('scenarioUnnamed', { number: index + 1 }) }))
    .filter(({ index }) => index === active || index !== pinned);
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
