'use client';
import type { OwnedShop } from '@/domain/menu/shop-terms';
import type { OwnBuildingMessages } from '@/i18n/own-building';
import parts from '@/app/desk/_ui/building/parts.module.css';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useShop } from '@/app/desk/_ui/use-shop';
import { AddShop } from './add-shop';
import { Terms } from './terms';

type Props = { shops: readonly OwnedShop[]; labels: readonly string[]; text: OwnBuildingMessages };

/** The terms of the shops that one owns, and the way to open another. */
export function ShopsScreen({ shops, labels, text }: Props) {
  const { managesBuilding } = useDesk();
  const picked = useShop();
  const shown = shops.filter(({ slug }) => picked === null || slug === picked);
  return (
    <DeskScreen title={text.shops.title}>
      {shown.length === 0 && <p className={parts.hint}>{text.shops.onlyOwner}</p>}
      <div className={parts.sections}>
        {shown.map((shop) => (
          <Terms key={shop.slug} shop={shop} labels={labels} text={text} />
        ))}
        {managesBuilding && <AddShop key={shops.length} labels={labels} text={text} />}
      </div>
    </DeskScreen>
  );
}
