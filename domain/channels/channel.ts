/** Platforms that take orders of their own and settle their money with the shop later. */
export const outsideChannels = ['meituan', 'eleme', 'other'] as const;
export type OutsideChannel = (typeof outsideChannels)[number];

/** Where an order that staff write down came in. */
export const staffChannels = ['counter', 'phone', ...outsideChannels] as const;
export type StaffChannel = (typeof staffChannels)[number];

/** Where any order came in: from a phone that scanned a placard, through a link that staff made, or by staff. */
export const channels = ['placard', 'link', ...staffChannels] as const;
export type Channel = (typeof channels)[number];

export const isOutside = (channel: Channel): channel is OutsideChannel => outsideChannels.some((each) => each === channel);
