import { useTranslation } from 'react-i18next';
import type { Position } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList } from './FigureList.tsx';

/** What customers get of what they want, and how. */
export function CustomizationFigures({ position }: { readonly position: Position }) {
  const { t } = useTranslation(['details', 'common']);
  const format = useFormat();
  const { customization } = position;
  const name =
    customization.class === null ? t('common:none') : t(`details:customization.classes.${customization.class}`);
  return (
    <FigureGroup title={t('details:customization.title')} info={t('details:customization.info')}>
      <FigureList
        rows={[
          {
            label: t('details:customization.level'),
            value: format.percent(customization.level),
            why: { key: 'customization.level', subject: {} },
          },
          {
            label: t('details:customization.specified'),
            value: format.percent(customization.specified),
            why: { key: 'customization.specified', subject: {} },
            role: 'part',
          },
          {
            label: t('details:customization.chosen'),
            value: format.percent(customization.chosen),
            why: { key: 'customization.chosen', subject: {} },
            role: 'part',
          },
          {
            label: t('details:customization.products'),
            value: format.count(customization.products),
            why: { key: 'customization.products', subject: {} },
          },
          {
            label: t('details:customization.perfectMatch'),
            value: format.percent(customization.perfectMatch),
            why: { key: 'customization.perfectMatch', subject: {} },
          },
          { label: t('details:customization.class'), value: name },
        ]}
      />
    </FigureGroup>
  );
}
