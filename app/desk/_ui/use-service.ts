'use client';
import { useEffect } from 'react';
import type { Result } from '@/domain/result';
import type { Availability } from '@/domain/slots/availability';
import { availabilityPath, watchAvailability } from '@/phone/availability-poller';
import { fetchJson } from '@/phone/fetch-json';
import { useDesk } from './desk-context';
import type { ServiceNow } from './service-now';
import { useDeskAction } from './use-desk-action';
import { useStore } from './use-store';

const pathFor = (floor: string) => availabilityPath(floor, null);

/** Keeps pauses, rushes and notices fresh, asked as customers' phones ask; the clock or another tablet may end them. */
export function useWatchService(): void {
  const { service, shops } = useDesk();
  const floor = shops[0]?.floor;
  useEffect(() => {
    if (floor === undefined) return;
    const onFresh = (availability: Availability) => service.set(availability);
    return watchAvailability(pathFor(floor), { onFresh, onSilence: () => undefined }).stop;
  }, [floor, service]);
}

export const useServiceNow = (): ServiceNow => useStore<ServiceNow>(useDesk().service, null);

export type ServiceChange = {
  busy: boolean;
  /** Why it was not done, in words. */
  fault: string | null;
  /** Asks for a change, and then how things stand. @returns whether it was done. */
  change: (call: () => Promise<Result<unknown>>) => Promise<boolean>;
};

/** Changes what customers are told of a shop, and tells this page at once. */
export function useServiceChange(): ServiceChange {
  const desk = useDesk();
  const { busy, fault, act } = useDeskAction(desk);
  const change: ServiceChange['change'] = async (call) => {
    const result = await act(call);
    if (!result?.ok) return false;
    const floor = desk.shops[0]?.floor;
    const fetched = floor === undefined ? null : await fetchJson<Availability>(pathFor(floor));
    if (fetched?.kind === 'body') desk.service.set(fetched.value);
    return true;
  };
  return { busy, fault, change };
}
