import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position, StockPerformance } from '../../engine/performance/position.ts';
import { useFormat } from '../../state/useFormat.ts';
import { DataTable } from './DataTable.tsx';
import styles from './Details.module.css';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureList } from './FigureList.tsx';

interface StockFiguresProps {
  readonly chain: Chain;
  readonly position: Position;
}

/** How well stock serves, and every stock by itself. */
export function StockFigures({ chain, position }: StockFiguresProps) {
  const { t } = useTranslation('details');
  const format = useFormat();
  return (
    <FigureGroup title={t('stock.title')} info={t('stock.info')} width="full">
      <FigureList
        rows={[
          {
            label: t('stock.fillRate'),
            value: format.percent(position.fillRate),
            why: { key: 'fillRate', subject: {} },
          },
          {
            label: t('stock.stockWait'),
            value: format.time(position.stockWait),
            why: { key: 'stockWait', subject: {} },
          },
        ]}
      />
      {position.stocks.length === 0 ? (
        <p className={styles.text}>{t('stock.none')}</p>
      ) : (
        <StockTable stocks={position.stocks} chain={chain} />
      )}
    </FigureGroup>
  );
}

function StockTable({ stocks, chain }: { readonly stocks: readonly StockPerformance[]; readonly chain: Chain }) {
  const { t } = useTranslation('details');
  const format = useFormat();
  const name = useStockName(chain);
  const columns = [
    'items',
    'lot',
    'onHand',
    'safety',
    'cycle',
    'backorders',
    'fill',
    'replenishment',
    'unitValue',
    'totalValue',
  ] as const;
  return (
    <DataTable
      caption={t('stock.caption')}
      columns={[{ label: t('stock.place') }, ...columns.map((column) => ({ label: t(`stock.${column}`) }))]}
      rows={stocks.map((stock, place) => [
        name(stock),
        { text: format.count(stock.items), why: { key: 'stock.items', subject: { stock: place } } },
        { text: format.count(stock.lot), why: { key: 'stock.lot', subject: { stock: place } } },
        { text: format.figure(stock.onHand), why: { key: 'stock.onHand', subject: { stock: place } } },
        { text: format.figure(stock.safetyStock), why: { key: 'stock.safetyStock', subject: { stock: place } } },
        { text: format.figure(stock.cycleStock), why: { key: 'stock.cycleStock', subject: { stock: place } } },
        { text: format.figure(stock.backorders), why: { key: 'stock.backorders', subject: { stock: place } } },
        { text: format.percent(stock.fillRate), why: { key: 'stock.fillRate', subject: { stock: place } } },
        {
          text: format.time(stock.replenishmentTime),
          why: { key: 'stock.replenishmentTime', subject: { stock: place } },
        },
        { text: format.money(stock.value), why: { key: 'stock.value', subject: { stock: place } } },
        {
          text: format.money(stock.onHand === null ? null : stock.onHand * stock.value),
          why: { key: 'stock.worth', subject: { stock: place } },
        },
      ])}
    />
  );
}

/** What a stock is called: the stage it passed last, or the module and the wish it is for. */
function useStockName(chain: Chain): (stock: StockPerformance) => string {
  const { t } = useTranslation(['details', 'stage']);
  return (stock) => {
    const stage = chain.stages.find((candidate) => candidate.id === stock.stage);
    const wish = chain.wishes.find((candidate) => candidate.id === stock.wish);
    const stageName = stage?.name ?? stock.stage;
    if (wish !== undefined) return t('details:stock.family', { wish: wish.name, stage: stageName });
    return stage?.modular
      ? t('details:stock.module', { stage: stageName })
      : t('stage:point.after', { stage: stageName });
  };
}
