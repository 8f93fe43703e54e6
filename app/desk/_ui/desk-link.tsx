'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useConnection } from './use-board';

type Props = { href: string; className: string | undefined; children: ReactNode };

/** The way to another desk screen. Without a network it leads nowhere: the browser's own error page would take the bell away. */
export function DeskLink({ href, className, children }: Props) {
  const lost = useConnection() === 'lost';
  return (
    <Link className={className} href={href} prefetch={false} aria-disabled={lost} onClick={(event) => lost && event.preventDefault()}>
      {children}
    </Link>
  );
}
