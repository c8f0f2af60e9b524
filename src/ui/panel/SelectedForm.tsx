import { useStillChain } from '../../state/useStillChain.ts';
import { ChainForm } from './ChainForm.tsx';
import { DemandForm } from './DemandForm.tsx';
import { GoalForm } from './GoalForm.tsx';
import { MarketForm } from './MarketForm.tsx';
import { MoneyForm } from './MoneyForm.tsx';
import { Overview } from './Overview.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { StageForm } from './StageForm.tsx';
import { StocksForm } from './StocksForm.tsx';
import type { Selected } from './useSelected.ts';
import { WishForm } from './WishForm.tsx';

/** The form of what is selected; the overview when nothing is. */
export function SelectedForm({ selected }: { readonly selected: Selected | null }) {
  const chain = useStillChain();
  switch (selected?.of) {
    case undefined:
      return <Overview chain={chain} />;
    case 'stage':
      return <StageForm stage={selected.stage} />;
    case 'wish':
      return <WishForm wish={selected.wish} />;
    case 'chain':
      return <ChainForm chain={chain} />;
    case 'demand':
      return <DemandForm demand={chain.demand} />;
    case 'service':
      return <ServiceForm service={chain.service} />;
    case 'stocks':
      return <StocksForm />;
    case 'money':
      return <MoneyForm finance={chain.finance} />;
    case 'market':
      return <MarketForm market={chain.market} />;
    case 'goal':
      return <GoalForm goal={chain.goal} />;
  }
}
