import { hashPasscode } from '@/server/auth/passcode';
import { randomPasscode } from '@/server/random';
import { demoShops } from './demo-shops';

type Role = 'owner' | 'clerk' | 'runner';

export type StaffSeed = { name: string; passcode: string; passcodeHash: string; role: Role; shops: readonly string[] };

const posts: readonly Pick<StaffSeed, 'name' | 'role' | 'shops'>[] = [
  { name: 'owner', role: 'owner', shops: demoShops.map(({ slug }) => slug) },
  ...demoShops.map(({ slug }) => ({ name: `clerk-${slug}`, role: 'clerk' as const, shops: [slug] })),
  { name: 'runner-xiaopu', role: 'runner', shops: ['xiaopu'] },
];

/** The demo's staff with fresh passcodes, hashed here because nothing is hashed inside a transaction. */
export const demoStaff = (): Promise<StaffSeed[]> =>
  Promise.all(
    posts.map(async (post) => {
      const passcode = randomPasscode();
      return { ...post, passcode, passcodeHash: await hashPasscode(passcode) };
    }),
  );
