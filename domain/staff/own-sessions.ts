import type { DeviceFamily } from './device-family';

/**
 * A device that one is signed in on. It is named by the hash of its token, by which nobody can sign in; instants are ISO
 * strings.
 */
export type OwnSession = { id: string; device: DeviceFamily; since: string; usedAt: string; isThis: boolean };
