import { staff } from '@/app/_lib/authorise';
import { sheetUploadSchema } from '@/app/_lib/schemas/menu-upload';
import { upload } from '@/app/_lib/upload';
import { uploadLimits } from '@/domain/menu/upload-limits';
import { manages } from '@/server/staff/shop-rights';
import { importMenu } from '@/server/menu/sheet/import-menu';

/** A sheet of goods, as it is: a look at what it would change, and with the look's own name the change itself. */
export const POST = upload({
  name: 'importMenu',
  input: sheetUploadSchema,
  authorise: staff,
  most: uploadLimits.sheet,
  admit: (actor, { shop }) => manages(actor, shop),
  run: (actor, { shop, apply }, bytes) => importMenu(actor, { shop, apply: apply ?? null }, bytes),
  revalidate: ({ applied }) => applied,
});
