import type { Locale } from '@/domain/menu/shop';
import type { StaffMessages } from '@/i18n/staff';

/** What the page of a link knows before it has looked at the link: its words, and the building's clock. */
export type JoinPage = { text: StaffMessages; unreachable: string; locale: Locale; zone: string };
