import { afterEach, describe, expect, it, vi } from 'vitest';
import { boardBeatSeconds } from '@/domain/orders/board-beat';
import { readSession } from '@/server/auth/read-session';
import { sessionEnd, tokenHash } from '@/server/auth/session-token';
import { write } from '@/server/db';
import { takePlace } from '@/server/events/stream-places';
import { endSessionsOf } from '@/server/staff/end-sessions';
import { removeFromShop } from '@/server/staff/remove-from-shop';
import { setRole } from '@/server/staff/set-role';
import { mondayNoon, owner, placed, rice, useTower } from '@/server/testing/tower';
import { GET as follow } from './events/route';
import { GET as show } from './state/route';

useTower();

const boss = { ...owner, roles: { corner: 'owner' } } as const;
afterEach(() => void vi.useRealTimers());

/** Signs a person in with a role and answers the cookie. */
async function signedIn(name: string, shopId: string, role: string): Promise<string> {
  const token = `token-of-${name}`;
  const staffId = `stf_${name}`;
  await write(async (tx) => {
    await tx.membership.create({ data: { staffId, shopId, role } });
    await tx.session.create({ data: { tokenHash: tokenHash(token), staffId, createdAt: mondayNoon, expiresAt: sessionEnd(mondayNoon) } });
  });
  expect(await readSession(token)).not.toBeNull();
  return `upstairs_desk=${token}`;
}

const ask = (door: typeof follow, query: string, headers: Record<string, string> = {}) =>
  door(new Request(`http://localhost:3000/desk/board/x${query}`, { headers }), { params: Promise.resolve({}) });

/** The next message that carries data, or null when the stream is over. */
async function nextMessage(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return null;
    const text = new TextDecoder().decode(value);
    if (text.includes('data:')) return text;
  }
}

describe('the board over HTTP', () => {
  it('is for those who signed in, and shows only their shops', async () => {
    const cookie = await signedIn('cook', 'shp_kitchen', 'clerk');
    await placed();
    await placed({ shop: 'kitchen', lines: [rice] });
    for (const door of [follow, show]) {
      expect((await ask(door, '')).status).toBe(401);
      expect((await ask(door, '', { cookie: 'upstairs_desk=guessed' })).status).toBe(401);
      expect((await ask(door, '?shop=corner', { cookie })).status).toBe(404);
      expect((await ask(door, '?shop=kitchen&shop=corner', { cookie })).status).toBe(400);
    }
    const state = await ask(show, '?shop=kitchen', { cookie });
    expect(state.headers.get('cache-control')).toBe('no-store');
    expect(await state.json()).toMatchObject({ seq: 2, orders: [{ shop: 'kitchen' }] });
  });

  it('continues after what the browser saw last, which outweighs the page’s own word', async () => {
    const cookie = await signedIn('clerk', 'shp_corner', 'clerk');
    for (let n = 0; n < 3; n++) await placed();
    const response = await ask(follow, '?after=0', { cookie, 'last-event-id': '2' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    const reader = response.body!.getReader();
    const message = (await nextMessage(reader))!;
    expect(message).toMatch(/^(retry: \d+\n\n)?id: 3\ndata: /);
    expect(JSON.parse(message.slice(message.indexOf('{')))).toMatchObject({ seq: 3, orders: [{ number: 3 }] });
    await reader.cancel();
  });

  it('has a place however many streams the customers hold', async () => {
    const held: (() => void)[] = [];
    for (let number = 0; number < 5000; number++) {
      const place = takePlace({ device: `phone ${number}`, address: `10.0.${number % 5}.1` });
      if (place) held.push(place);
    }
    expect(held).toHaveLength(4000);
    const cookie = await signedIn('clerk', 'shp_corner', 'clerk');
    const response = await ask(follow, '?after=0', { cookie });
    for (const giveBack of held) giveBack();
    expect(response.status).toBe(200);
    await response.body!.cancel();
  });

  it.each([
    ['the session is over', (tx: Parameters<Parameters<typeof write>[0]>[0]) => tx.session.deleteMany()],
    ['the role has changed', (tx: Parameters<Parameters<typeof write>[0]>[0]) => tx.membership.updateMany({ data: { role: 'runner' } })],
  ])('ends within a heartbeat when %s', async (_why, change) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const cookie = await signedIn('clerk', 'shp_corner', 'clerk');
    const response = await ask(follow, '?after=0', { cookie });
    const reader = response.body!.getReader();
    await reader.read();
    await vi.advanceTimersByTimeAsync(boardBeatSeconds * 1000);
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(':\n\n');
    await write(change);
    await vi.advanceTimersByTimeAsync(boardBeatSeconds * 1000);
    expect(await nextMessage(reader)).toBeNull();
  });

  it.each([
    ['all sessions are ended', (staff: string) => endSessionsOf(boss, { staff })],
    ['the person is removed', (staff: string) => removeFromShop(boss, { shop: 'corner', staff })],
    ['the role is changed', (staff: string) => setRole(boss, { shop: 'corner', staff, role: 'runner' })],
  ])('ends at once, without waiting for a heartbeat, when %s by an owner', async (_why, dismiss) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await signedIn('owner', 'shp_corner', 'owner');
    const [cookie, bystander] = [await signedIn('clerk', 'shp_corner', 'clerk'), await signedIn('runner', 'shp_corner', 'runner')];
    const [reader, other] = (await Promise.all([cookie, bystander].map((each) => ask(follow, '?after=0', { cookie: each })))).map(({ body }) => body!.getReader());
    await Promise.all([reader!.read(), other!.read()]);
    expect(await dismiss('stf_clerk')).toEqual({ ok: true, value: null });
    expect(await nextMessage(reader!)).toBeNull();
    await placed();
    expect(await nextMessage(other!)).toMatch(/"number":1/);
    await other!.cancel();
  });
});
