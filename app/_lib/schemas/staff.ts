import { z } from 'zod';
import { isInviteToken } from '@/domain/staff/invite';
import { roles } from '@/domain/staff/actor';
import { passcodeFault, passcodeLength } from '@/domain/staff/passcode-rule';
import { staffNameLimit } from '@/domain/staff/staff-limits';
import { locales } from '@/domain/menu/shop';
import { isVisible } from '@/domain/typed-text';
import { staffName } from '@/domain/staff/staff-name';
import { id } from './id';
import { plainText } from './plain-text';
import { slug } from './slug';

const role = z.enum(roles);
const token = z.string().max(64).refine(isInviteToken);
const locale = z.enum(locales);

/** One that somebody chooses. */
const chosenPasscode = z.string().max(2 * passcodeLength.most).trim().refine((passcode) => passcodeFault(passcode) === null);

/** As it is stored: one form of each letter may be longer than what was typed. */
const chosenName = z.string().max(128).transform(staffName).pipe(plainText(staffNameLimit)).refine(isVisible);

export const makeInviteSchema = z.strictObject({ shop: slug, role });
export const linkSchema = z.strictObject({ token });
export const joinSchema = z.strictObject({ token, name: chosenName, passcode: chosenPasscode, locale });
export const newPasscodeSchema = z.strictObject({ token, passcode: chosenPasscode });
export const revokeInviteSchema = z.strictObject({ invite: id });
export const setRoleSchema = z.strictObject({ shop: slug, staff: id, role });
export const removeSchema = z.strictObject({ shop: slug, staff: id });
export const personSchema = z.strictObject({ staff: id });
export const changePasscodeSchema = z.strictObject({ old: z.string().trim().min(1).max(passcodeLength.most), chosen: chosenPasscode });
export const endSessionsSchema = z.strictObject({ which: z.union([z.literal('others'), z.strictObject({ session: id })]) });
export const setLocaleSchema = z.strictObject({ locale });
