import type { PromotionDraft } from '@/domain/promotions/promotion-draft';
import type { PromotionList } from '@/domain/promotions/promotion-view';
import type { DeskPromotionMessages } from '@/i18n/desk-promotions';
import type { TypedPromotion } from '@/phone/desk/promotion-form';

/** What the parts of the screen are given; `at`: ISO instant of the server's clock when it was drawn. */
export type Part = { list: PromotionList; text: DeskPromotionMessages; at: string };

/** What is open in the form: a promotion, or the beginnings of one. */
export type Opened = { promotion: { id: string; revision: number } | null; draft: PromotionDraft };

/** What the fields of the form are given. */
export type FormPart = { typed: TypedPromotion; edit: (change: Partial<TypedPromotion>) => void; wrong: (field: string) => string | null; part: Part };
