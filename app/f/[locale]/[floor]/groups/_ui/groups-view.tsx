import { LanguageLink } from '@/app/_ui/language-link';
import { LiftStrip } from '@/app/_ui/lift-strip';
import { type Locale, otherLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { groupMessages } from '@/i18n/groups';
import { GroupsPage } from './groups-page';

type Props = { floor: string; zone: string; locale: Locale };

/** The page of a floor's groups: as the server keeps it, and as the phone makes it from what it keeps. */
export default function GroupsView({ floor, zone, locale }: Props) {
  const m = groupMessages[locale];
  const other = otherLocale(locale);
  return (
    <>
      <LiftStrip
        led={floor}
        ledHref={`/f/${locale}/${floor}`}
        ledLabel={fill(m.back, { floor })}
        action={<LanguageLink locale={other} label={commonMessages[locale].otherLanguage} href={`/f/${other}/${floor}/groups`} />}
      >
        <h1>{m.title}</h1>
        <small>{fill(commonMessages[locale].floor, { floor })}</small>
      </LiftStrip>
      <GroupsPage floor={floor} words={{ m, zone, locale }} />
    </>
  );
}
