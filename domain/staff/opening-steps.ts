/** What a tower lacks before anybody can order from it. */
export const openingSteps = ['hours', 'goods', 'placards'] as const;
export type OpeningStep = (typeof openingSteps)[number];

/** One step that is still to be done; `shop` is null for what concerns the building. */
export type MissingStep = { step: OpeningStep; shop: string | null };
