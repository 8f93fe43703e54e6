import { LanguageLink } from '@/app/_ui/language-link';
import { LiftStrip } from '@/app/_ui/lift-strip';
import type { Floor } from '@/domain/building/floor';
import { type Locale, otherLocale } from '@/domain/menu/shop';
import { commonMessages } from '@/i18n/common';
import { fill } from '@/i18n/fill';
import { groupMessages } from '@/i18n/groups';
import { inLocale } from '@/i18n/text';
import type { GroupFacts } from '../../_ui/group-facts';
import { GroupPage } from './group-page';

type Props = { floor: Floor; group: GroupFacts; isDemo: boolean; zone: string; locale: Locale };

/** The page of one group: its facts in the kept HTML, everything else after it. */
export function GroupView({ floor, group, isDemo, zone, locale }: Props) {
  const m = groupMessages[locale];
  const { label } = floor;
  const other = otherLocale(locale);
  return (
    <>
      <LiftStrip
        led={label}
        ledHref={`/f/${locale}/${label}/groups`}
        ledLabel={m.all}
        action={<LanguageLink locale={other} label={commonMessages[locale].otherLanguage} href={`/f/${other}/${label}/groups/${group.id}`} />}
      >
        <h1>{inLocale(group.name, locale)}</h1>
        <small>{`${m.title} · ${fill(commonMessages[locale].floor, { floor: label })}`}</small>
      </LiftStrip>
      <GroupPage floor={floor} group={group} isDemo={isDemo} words={{ m, zone, locale }} />
    </>
  );
}
