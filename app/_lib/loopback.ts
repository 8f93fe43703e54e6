import { timingSafeEqual } from 'node:crypto';
import { fail, ok } from '@/domain/result';
import { bootSecret, bootSecretHeader } from '@/server/revalidate';
import type { Authorise } from './authorise';

/** This process itself: it brings the secret that it made at boot. To everybody else the door is not there. */
export const loopback: Authorise<null> = async ({ incoming }) => {
  const brought = Buffer.from(incoming.header(bootSecretHeader) ?? '');
  const secret = Buffer.from(bootSecret());
  const same = brought.length === secret.length && timingSafeEqual(brought, secret);
  return same ? ok(null) : fail({ code: 'not_found' });
};
