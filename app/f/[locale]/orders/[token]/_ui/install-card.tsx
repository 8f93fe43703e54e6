'use client';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { OrderStays } from '@/app/_ui/order-stays';
import type { OrderView } from '@/domain/orders/order-view';
import { installMessages } from '@/i18n/install';
import { packIcon, makeLink } from '@/phone/handover/make-link';
import { type InstallWay, thisInstallWay } from '@/phone/install/install-way';
import { endOffer, isOfferOver } from '@/phone/install/offer-memory';
import { installPrompt, showInstallPrompt } from '@/phone/install/prompt';
import type { OrderProps } from './order-props';
import s from './order.module.css';

/** The shop has taken it: now somebody knows what the app is good for. */
const isAccepted = ({ status }: OrderView): boolean =>
  status === 'accepted' || status === 'preparing' || status === 'ready' || status === 'delivering' || status === 'delivered';

type Props = { order: OrderView; page: OrderProps };
type CardProps = { title: string; text: string; later: string; onLater: () => void; children: ReactNode };

function Card({ title, text, later, onLater, children }: CardProps) {
  return (
    <section className={s.asking} aria-label={title}>
      <p>
        <b>{title}</b>
        <small>{text}</small>
      </p>
      {children}
      <button type="button" className="go plain" onClick={onLater}>
        {later}
      </button>
    </section>
  );
}

/** By hand, on iOS: the icon is packed first, so that it brings along what this browser has. */
function ShareSteps({ page: { locale } }: Pick<Props, 'page'>) {
  const m = installMessages[locale];
  const [state, setState] = useState<'idle' | 'packing' | 'packed' | 'alone'>('idle');
  const pack = async () => {
    setState('packing');
    setState((await packIcon(locale)) ? 'packed' : 'alone');
  };
  return (
    <>
      {state !== 'packed' && (
        <button type="button" className="go steel" disabled={state === 'packing'} onClick={() => void pack()}>
          {state === 'packing' ? m.preparing : m.how}
        </button>
      )}
      <div role="status" className={s.steps}>
        {(state === 'packed' || state === 'alone') && (
          <ol>
            <li>{m.iosShare}</li>
            <li>{m.iosAdd}</li>
            <li>{state === 'packed' ? m.iosOpen : m.iosAlone}</li>
          </ol>
        )}
        {state === 'packed' && <OrderStays text={m.stays} />}
      </div>
    </>
  );
}

/** In WeChat: the address is to carry everything first, and then it is opened in the browser. */
function BrowserFirst({ order, page: { locale } }: Props) {
  const m = installMessages[locale];
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const go = async () => {
    setState('making');
    const link = await makeLink(locale, order.floor);
    if (link === null) setState('failed');
    else location.assign(link);
  };
  return (
    <>
      <button type="button" className="go steel" disabled={state === 'making'} onClick={() => void go()}>
        {state === 'making' ? m.making : m.wechatGo}
      </button>
      <p role="status">{state === 'failed' && m.moveFailed}</p>
    </>
  );
}

function Offer({ way, order, page }: Props & { way: InstallWay }) {
  const m = installMessages[page.locale];
  const prompt = useSyncExternalStore(installPrompt.subscribe, installPrompt.get, () => null);
  const [over, setOver] = useState(isOfferOver);
  if (over || way === 'installed' || (way === 'browser' && !prompt)) return null;
  if (way === 'insecure') return <p className={s.soft}>{m.insecure}</p>;
  const end = () => {
    endOffer();
    setOver(true);
  };
  const wechat = way === 'wechat-android' || way === 'wechat-ios';
  return (
    <Card title={wechat ? m.wechatTitle : m.title} text={wechat ? m.wechatText : m.text} later={m.notNow} onLater={end}>
      {wechat && <BrowserFirst order={order} page={page} />}
      {way === 'ios' && <ShareSteps page={page} />}
      {way === 'browser' && (
        <button type="button" className="go steel" onClick={() => void showInstallPrompt().then((installed) => installed && end())}>
          {m.install}
        </button>
      )}
    </Card>
  );
}

/** Offers the app once the shop has accepted an order, quietly and under it; who says no is not asked again. */
export function InstallCard({ order, page }: Props) {
  const [way] = useState(thisInstallWay);
  return isAccepted(order) ? <Offer way={way} order={order} page={page} /> : null;
}
