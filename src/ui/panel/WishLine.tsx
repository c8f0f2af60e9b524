import { useTranslation } from 'react-i18next';
import type { Wish } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useFormat } from '../../state/useFormat.ts';
import { PanelLink } from './PanelLink.tsx';

/** A wish in one line, which opens it. */
export function WishLine({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  const format = useFormat();
  return (
    <PanelLink
      name={wish.name}
      line={t('overview.wish', { wished: format.count(wish.wished), offered: format.count(wish.offered) })}
      look="wish"
      onPress={() => select({ of: 'wish', id: wish.id })}
    />
  );
}
