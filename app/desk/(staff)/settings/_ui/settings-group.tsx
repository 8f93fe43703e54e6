'use client';
import { type ReactNode, useId } from 'react';
import { shopsOwned } from '@/domain/staff/actor';
import type { SettingsMessages } from '@/i18n/settings';
import { type Desk, useDesk } from '@/app/desk/_ui/desk-context';
import { DeskLink } from '@/app/desk/_ui/desk-link';
import { useShop } from '@/app/desk/_ui/use-shop';
import styles from './settings.module.css';

export type GroupName = keyof SettingsMessages['groups'];
type Whom = (desk: Pick<Desk, 'actor' | 'managesBuilding'>) => boolean;
type Entry = { href: string; words: keyof SettingsMessages['entries']; isFor: Whom };

const owners: Whom = ({ actor }) => shopsOwned(actor).length > 0;
const buildingOwners: Whom = ({ managesBuilding }) => managesBuilding;
const everybody: Whom = () => true;

/** The settings that have a screen of their own, and whom each is for; what they may do there, the use cases say. */
const entries: Readonly<Record<GroupName, readonly Entry[]>> = {
  shop: [
    { href: '/desk/settings/hours', words: 'hours', isFor: owners },
    { href: '/desk/settings/shops', words: 'shops', isFor: owners },
    { href: '/desk/settings/card', words: 'card', isFor: owners },
  ],
  building: [
    { href: '/desk/settings/building', words: 'building', isFor: buildingOwners },
    { href: '/desk/settings/notices', words: 'notices', isFor: buildingOwners },
  ],
  people: [
    { href: '/desk/staff', words: 'staff', isFor: owners },
    { href: '/desk/staff/changes', words: 'changes', isFor: owners },
    { href: '/desk/staff/me', words: 'account', isFor: everybody },
  ],
  devices: [{ href: '/desk/settings/printers', words: 'printers', isFor: owners }],
};

type Props = { name: GroupName; text: SettingsMessages; children?: ReactNode };

/** One group of the settings: the ways to its screens, then what is set right here. Nothing where there is neither for this person. */
export function SettingsGroup({ name, text, children = null }: Props) {
  const desk = useDesk();
  const shop = useShop();
  const title = useId();
  const shown = entries[name].filter(({ isFor }) => isFor(desk));
  if (shown.length === 0 && children === null) return null;
  return (
    <section className={styles.group} aria-labelledby={title}>
      <h2 id={title}>{text.groups[name]}</h2>
      {shown.length > 0 && (
        <ul className={styles.index}>
          {shown.map(({ href, words }) => (
            <li key={href}>
              <DeskLink className={styles.entry} href={shop === null ? href : `${href}?shop=${shop}`}>
                <b>{text.entries[words].title}</b>
                <span>{text.entries[words].text}</span>
              </DeskLink>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
