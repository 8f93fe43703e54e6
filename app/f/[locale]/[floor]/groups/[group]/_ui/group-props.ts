import type { Floor } from '@/domain/building/floor';
import type { GroupFacts, GroupWords } from '../../_ui/group-facts';

/** Everything that the kept page of a group knows: one floor, one group, one language, no person. */
export type GroupPageProps = { floor: Floor; group: GroupFacts; isDemo: boolean; words: GroupWords };
