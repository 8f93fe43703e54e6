/** A sheet that a browser saves as a file and nobody keeps; `name` of letters, digits and `.-`. */
export const csvResponse = (text: string, name: string): Response =>
  new Response(text, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' },
  });
