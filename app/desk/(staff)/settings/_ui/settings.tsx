'use client';
import type { DeskSettings, DeskShop } from '@/domain/staff/desk-settings';
import { canManage, canTend } from '@/domain/staff/actor';
import type { SettingsMessages } from '@/i18n/settings';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useShop } from '@/app/desk/_ui/use-shop';
import { BagLimitSetting } from './bag-limit-setting';
import { CodeSetting } from './code-setting';
import { PauseSetting } from './pause-setting';
import { PriceAgeSetting } from './price-age-setting';
import { RideSetting } from './ride-setting';
import { ScanSetting } from './scan-setting';
import { SettingsGroup } from './settings-group';
import styles from './settings.module.css';

/** What can be set, in one order for everybody: the shop, the building, people, devices. */
export function Settings({ settings, text }: { settings: DeskSettings; text: SettingsMessages }) {
  const { actor } = useDesk();
  const picked = useShop();
  const shops = settings.shops.filter(({ slug }) => canTend(actor, slug) && (picked === null || slug === picked));
  return (
    <DeskScreen title={text.title}>
      <SettingsGroup name="shop" text={text}>
        {shops.length === 0 ? null : shops.map((shop) => <ShopSettings key={shop.slug} shop={shop} text={text} />)}
      </SettingsGroup>
      <SettingsGroup name="building" text={text}>
        {settings.managesBuilding ? (
          <>
            <ScanSetting requiresScan={settings.requiresScan} text={text} />
            <PriceAgeSetting minutes={settings.offlinePriceMinutes} text={text} />
          </>
        ) : null}
      </SettingsGroup>
      <SettingsGroup name="people" text={text} />
      <SettingsGroup name="devices" text={text} />
    </DeskScreen>
  );
}

function ShopSettings({ shop, text }: { shop: DeskShop; text: SettingsMessages }) {
  const { actor, locale } = useDesk();
  return (
    <section className={styles.shop} aria-label={shopLabel(shop, locale)}>
      <h3 className={styles.shopTitle}>
        <span className={`lift steel ${styles.floor}`} aria-hidden="true">
          {shop.floor}
        </span>
        {inLocale(shop.name, locale)}
      </h3>
      <PauseSetting shop={shop.slug} text={text} />
      {canManage(actor, shop.slug) && (
        <>
          <CodeSetting shop={shop} text={text} />
          <BagLimitSetting shop={shop} text={text} />
          <RideSetting shop={shop} text={text} />
        </>
      )}
    </section>
  );
}
