import type { Locale } from '@/domain/menu/shop';
import type { OwnBuildingMessages } from '@/i18n/own-building';

export type SetupProps = { text: OwnBuildingMessages; locale: Locale };
