import { Secret, TOTP } from 'otpauth';
import type { Seat } from './seat';

/** The app on somebody's phone: the code it shows now, or some half minutes from now. */
export function appOf(secret: string): (halfMinutes?: number) => string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')), digits: 6, period: 30 });
  return (halfMinutes = 0) => totp.generate({ timestamp: Date.now() + halfMinutes * 30_000 });
}

/** From the password to the saved codes. */
export async function setUp(seat: Seat, password: string): Promise<void> {
  const dialog = seat.page.getByRole('dialog');
  await dialog.locator('input[name=currentPassword]').fill(password);
  await seat.button('account.twoStep.next').click();
  const app = appOf(await dialog.locator('code').innerText());
  await dialog.locator('input[name=code]').fill(app());
  await dialog.getByRole('button', { name: seat.text('account.twoStep.on') }).click();
  await seat.button('account.twoStep.codes.done').click();
}
