import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { ComparedAnswer } from '../../engine/explanation/compareAnswers.ts';
import { nameOf } from '../../engine/explanation/explainer.ts';
import { DataTable } from '../details/DataTable.tsx';
import { FigureGroup } from '../details/FigureGroup.tsx';
import { GROUPS, groupOf } from './figureOrder.ts';
import { useBesideWords } from './useBesideWords.ts';

const COLUMNS = ['formula', 'simulated', 'off', 'verdict', 'because'] as const;

interface BesideTableProps {
  readonly chain: Chain;
  readonly answers: readonly ComparedAnswer[];
}

/** Every figure twice, with its interval, and in words whether the two agree and where it is told why not. */
export function BesideTable({ chain, answers }: BesideTableProps) {
  const { t } = useTranslation('beside');
  const words = useBesideWords(chain);
  const because = ({ reference, difference }: ComparedAnswer) => {
    if (difference === null) return '';
    if (nameOf(difference.origin) !== nameOf(reference)) {
      return t('table.likewise', { figure: words.name(difference.origin) });
    }
    const [reason] = difference.approximations;
    return reason === undefined ? t('where.chance') : t(`why.${reason}`);
  };
  return GROUPS.map((group) => {
    const rows = answers.filter(({ reference }) => groupOf(reference) === group);
    if (rows.length === 0) return null;
    return (
      <FigureGroup key={group} title={t(`table.${group}`)} info={t('table.info')} width="full">
        <DataTable
          caption={`${t('table.title')}: ${t(`table.${group}`)}`}
          columns={[
            { label: t('table.figure') },
            ...COLUMNS.map((column) => ({
              label: t(`table.${column}`),
              isText: column === 'verdict' || column === 'because',
              isLong: column === 'because',
            })),
          ]}
          rows={rows.map((answer) => [
            words.name(answer.reference),
            { text: words.formula(answer), why: answer.reference },
            words.simulated(answer),
            words.off(answer),
            t(`table.${answer.verdict}`),
            because(answer),
          ])}
        />
      </FigureGroup>
    );
  });
}
