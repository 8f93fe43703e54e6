import { redirect } from 'next/navigation';
import type { StaffActor } from '@/domain/staff/actor';
import { deskStaff } from './desk-locale';

/** The signed-in staff member; anybody else is led to the sign-in. What they may see, the use cases say. */
export async function requireStaff(): Promise<StaffActor> {
  return (await deskStaff()) ?? redirect('/desk/login');
}
