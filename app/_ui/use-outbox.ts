'use client';
import { useSyncExternalStore } from 'react';
import type { OutboxView } from '@/phone/outbox/outbox';
import { phoneOutbox } from '@/phone/outbox/phone-outbox';

const nothing: OutboxView = { entries: [], unreadable: [], known: false };

const subscribe = (listener: () => void): (() => void) => phoneOutbox().subscribe(listener);
const get = (): OutboxView => phoneOutbox().get();

/** The orders that wait on this phone; none while the server renders, since kept pages know no person. */
export const useOutbox = (): OutboxView => useSyncExternalStore(subscribe, get, () => nothing);
