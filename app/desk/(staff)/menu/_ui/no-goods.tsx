'use client';
import Link from 'next/link';
import { useDesk } from '@/app/desk/_ui/desk-context';
import { DeskScreen } from '@/app/desk/_ui/desk-screen';
import { canManage } from '@/domain/staff/actor';
import styles from './goods.module.css';
import { MenuWays } from './menu-ways';

/** A shop that sells nothing yet: a dark window, and what to do first. */
export function NoGoods({ shop }: { shop: string }) {
  const { actor, text } = useDesk();
  const { title, empty } = text.desk.goods;
  const owns = canManage(actor, shop);
  return (
    <DeskScreen title={title}>
      <MenuWays shop={shop} />
      <div className={`window ${styles.dark}`}>
        <b>{empty.title}</b>
        <p>{owns ? empty.owner : empty.clerk}</p>
        {owns && (
          <Link className="go" href={`/desk/menu/edit?shop=${shop}`} prefetch={false}>
            {empty.start}
          </Link>
        )}
      </div>
    </DeskScreen>
  );
}
