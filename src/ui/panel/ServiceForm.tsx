import { useTranslation } from 'react-i18next';
import { bounds } from '../../engine/chain/bounds.ts';
import type { Service } from '../../engine/chain/chain.ts';
import { Choice } from '../controls/Choice.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { Section } from '../controls/Section.tsx';
import { currentLevel } from './currentLevel.ts';
import { currentChain, currentPosition, edit, numeric } from './edits.ts';

const USUAL_TARGET = 0.95;

/** How sure the stock at the decoupling point has to be, in one of three measures. */
export function ServiceForm({ service }: { readonly service: Service }) {
  const { t } = useTranslation('panel');
  const measure = (chosen: Service['measure']) => {
    const target = service.measure === 'level' ? USUAL_TARGET : service.target;
    put(
      chosen === 'level'
        ? { measure: chosen, level: currentLevel(currentPosition(), currentChain().demand.mean) }
        : { measure: chosen, target },
    );
  };
  return (
    <Section title={t('service.section')} info={t('service.sectionInfo')}>
      <Choice
        field="service.measure"
        label={t('service.measure')}
        value={service.measure}
        options={(['cycle', 'fill', 'level'] as const).map((value) => ({
          value,
          label: t(`service.measures.${value}`),
          explanation: t(`service.measures.${value}Text`),
        }))}
        onChange={measure}
      />
      {service.measure === 'level' ? (
        <NumberField
          field="service.level"
          label={t('service.level')}
          unit={t('service.levelUnit')}
          bounds={bounds.service.level}
          value={service.level}
          onChange={numeric((level) => put({ ...service, level }))}
        />
      ) : (
        <NumberField
          field="service.target"
          label={t('service.target')}
          unit={t('unit.percent')}
          scale={100}
          bounds={bounds.service.target}
          value={service.target}
          onChange={numeric((target) => put({ ...service, target }))}
        />
      )}
    </Section>
  );
}

function put(service: Service) {
  return edit((chain) => {
    chain.service = service;
  });
}
