'use client';
import type { DeskSettings, DeskShop } from '@/domain/staff/desk-settings';
import { canManage, canTend } from '@/domain/staff/actor';
import { cardMessages } from '@/i18n/card';
import type { SettingsMessages } from '@/i18n/settings';
import { inLocale, shopLabel } from '@/i18n/text';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { useShop } from '@/app/desk/_ui/use-shop';
import { BagLimitSetting } from './bag-limit-setting';
import { CodeSetting } from './code-setting';
import { PauseSetting } from './pause-setting';
import { PrintersLink } from './printers-link';
import { PriceAgeSetting } from './price-age-setting';
import { ScanSetting } from './scan-setting';
import { SettingsIndex } from './settings-index';
import { ScreenLink } from './screen-link';
import styles from './settings.module.css';

/** What can be set: by shop, then what concerns the whole building. */
export function Settings({ settings, text }: { settings: DeskSettings; text: SettingsMessages }) {
  const { actor } = useDesk();
  const picked = useShop();
  const shops = settings.shops.filter(({ slug }) => canTend(actor, slug) && (picked === null || slug === picked));
  return (
    <DeskScreen title={text.title}>
      <SettingsIndex text={text} />
      {shops.map((shop) => (
        <ShopSettings key={shop.slug} shop={shop} text={text} />
      ))}
      {settings.managesBuilding && (
        <>
          <section className={styles.shop} aria-label={text.notices.title}>
            <ScreenLink words={text.notices} href="/desk/settings/notices" heading="h2" />
          </section>
          <ScanSetting requiresScan={settings.requiresScan} text={text} />
          <PriceAgeSetting minutes={settings.offlinePriceMinutes} text={text} />
        </>
      )}
    </DeskScreen>
  );
}

function ShopSettings({ shop, text }: { shop: DeskShop; text: SettingsMessages }) {
  const { actor, locale } = useDesk();
  const card = cardMessages[locale];
  return (
    <section className={styles.shop} aria-label={shopLabel(shop, locale)}>
      <h2 className={styles.shopTitle}>
        <span className={`lift steel ${styles.floor}`} aria-hidden="true">
          {shop.floor}
        </span>
        {inLocale(shop.name, locale)}
      </h2>
      <PauseSetting shop={shop.slug} text={text} />
      {canManage(actor, shop.slug) && (
        <>
          <ScreenLink words={text.hours} href={`/desk/settings/hours?shop=${shop.slug}`} />
          <CodeSetting shop={shop} text={text} />
          <BagLimitSetting shop={shop} text={text} />
          <PrintersLink shop={shop.slug} text={text} />
          <div className={styles.setting}>
            <h3>{card.link}</h3>
            <p className={styles.about}>{card.linkAbout}</p>
            <div className={styles.buttons}>
              <DeskLink className="go plain" href={`/desk/settings/card?shop=${shop.slug}`}>
                {card.link}
              </DeskLink>
            </div>
          </div>
        </>
      )}
    </section>
  );
}
