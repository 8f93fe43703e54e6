import { staff } from '@/app/_lib/authorise';
import { csvResponse } from '@/app/_lib/csv-response';
import { get } from '@/app/_lib/get';
import { sheetDownloadSchema } from '@/app/_lib/schemas/menu-upload';
import { exportMenu } from '@/server/menu/sheet/export-menu';

/** The menu as a sheet, to be changed on a computer and brought back. */
export const GET = get({
  name: 'exportMenu',
  input: sheetDownloadSchema,
  authorise: staff,
  async run(actor, input) {
    const sheet = await exportMenu(actor, input);
    return sheet.ok ? csvResponse(sheet.value, `menu-${input.shop}.csv`) : sheet;
  },
});
