import { orderNumber } from '../domain/orders/order-number';
import { atCheckout, clerkOf, openDesk, openPhone } from './support/people';
import { expect, test } from './support/test';
import { deskWords, words } from './support/words';

const say = words.en;

test('the collection code is claimed at the door and confirmed by hand', async ({ browser, quiet, tower }) => {
  const desk = deskWords.en;
  const phone = await openPhone(browser, quiet, 'en');
  await atCheckout(phone, tower);
  await phone.getByRole('radio', { name: say.code }).check();
  await phone.getByRole('button', { name: say.placeOrder }).click();
  await expect(phone).toHaveURL(/\/orders\/[\w-]{22,}$/);
  const [{ number }] = tower.query<{ number: number }>('SELECT number FROM "Order" ORDER BY placedAt DESC') as [{ number: number }];
  const label = orderNumber(number);
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  for (const step of [desk.accept, desk.ready, desk.deliver, desk.delivered]) await board.getByRole('button', { name: step(label), exact: true }).click();
  await board.getByRole('dialog').getByRole('button', { name: desk.code, exact: true }).click();
  const payment = () => tower.query<{ status: string }>('SELECT p.status FROM Payment p JOIN "Order" o ON o.id = p.orderId WHERE o.number = ? ORDER BY o.placedAt DESC', number)[0]!.status;
  await expect.poll(payment).toBe('claimed');
  await board.getByRole('button', { name: /Done/ }).first().click();
  await board.getByRole('button', { name: `Confirm ${label}` }).click();
  await expect.poll(payment).toBe('paid');
});
