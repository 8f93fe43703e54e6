import { staff } from '@/app/_lib/authorise';
import { get } from '@/app/_lib/get';
import { facadeSchema } from '@/app/_lib/schemas/funnel';
import { readFacade } from '@/server/funnel/read-facade';

/** The façade of the tower as a picture: what the funnel's page shows, and what it lets one take home. */
export const GET = get({
  name: 'readFacade',
  input: facadeSchema,
  authorise: staff,
  async run(actor, { of, period, lit, lang, download }) {
    const drawn = await readFacade(actor, { shop: of ?? null, period, light: lit, locale: lang });
    if (!drawn.ok) return drawn;
    const disposition = download ? `attachment; filename="tower-${period}-${lit}.svg"` : 'inline';
    return new Response(drawn.value, {
      headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Disposition': disposition, 'Cache-Control': 'no-store' },
    });
  },
});
