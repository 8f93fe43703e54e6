'use client';
import { Plate } from '@/app/_ui/plate';
import { ToldLine } from '@/app/_ui/told-line';
import { useHydrated } from '@/app/_ui/use-hydrated';
import { useTold } from '@/app/_ui/use-told';
import { useWaitingScan } from '@/app/_ui/use-waiting-scan';
import { inLocale } from '@/i18n/text';
import { fill } from '@/i18n/fill';
import { GroupCard } from '../../_ui/group-facts';
import s from '../../_ui/groups.module.css';
import type { GroupPageProps } from './group-props';
import { JoinForm } from './join-form';
import { Outcome } from './outcome';
import { OwnPlace } from './own-place';
import { ShareGroup } from './share-group';
import { type GroupNow, useGroup } from './use-group';

/** What one can do: join while it is open, change or leave once one is in, or read how it ended. */
function Doing({ page, now }: { page: GroupPageProps; now: GroupNow }) {
  const { floor, group, words } = page;
  const { live, mine, token, left } = now;
  const { m } = words;
  if (live && live.state !== 'open') return <Outcome page={page} now={now} live={live} />;
  if (token !== null) return mine && <OwnPlace page={page} now={now} mine={mine} token={token} />;
  if (!group.floors.includes(floor.label)) return <Elsewhere page={page} />;
  return (
    <>
      {left && <p role="status" className={s.good}>{m.gone}</p>}
      <JoinForm page={page} now={now} />
    </>
  );
}

/** The page was opened on a floor that the group is not for. */
function Elsewhere({ page: { floor, group, words } }: { page: GroupPageProps }) {
  const { m, locale } = words;
  const first = group.floors[0];
  return (
    <Plate tone="warn">
      <p>{fill(m.elsewhere, { floors: group.floors.join(', '), floor: floor.label })}</p>
      {first !== undefined && (
        <a className="go steel" href={`/f/${locale}/${first}/groups/${group.id}`}>
          {fill(m.toItsFloor, { floor: first })}
        </a>
      )}
    </Plate>
  );
}

/** Who sent one here. */
const Told = ({ page: { floor, words } }: { page: GroupPageProps }) => <ToldLine told={useTold()} floor={floor.label} locale={words.locale} className={s.told} />;

/** A group over a kept page that knows its facts: how far it is, one's own place, and sharing. */
export function GroupPage(page: GroupPageProps) {
  const { group, words } = page;
  const now = useGroup(page);
  const hydrated = useHydrated();
  useWaitingScan();
  const { m, locale } = words;
  return (
    <main className={s.main}>
      <noscript>
        <Plate tone="warn">{m.noScript}</Plate>
      </noscript>
      <section className={`card ${s.group}`} aria-label={inLocale(group.name, locale)}>
        <GroupCard group={group} live={now.live} words={words} title={<h2>{inLocale(group.name, locale)}</h2>} />
      </section>
      {hydrated && <Told page={page} />}
      <div aria-live="polite">{now.silent && <p className="plate warn">{m.silent}</p>}</div>
      {hydrated && <Doing page={page} now={now} />}
      <p className={s.hint}>{m.apart}</p>
      {hydrated && <ShareGroup page={page} />}
      <p className={s.foot}>
        <a href={`/f/${locale}/${page.floor.label}/groups`}>{m.all}</a>
      </p>
    </main>
  );
}
