import type { AppError } from '@/domain/errors';
import type { Locale } from '@/domain/menu/shop';
import { errorText } from '@/i18n/errors';

/** What went wrong, for one who is not signed in anywhere yet. */
export const problemText = (error: AppError, locale: Locale): string => errorText(error, locale, 'Asia/Shanghai');
