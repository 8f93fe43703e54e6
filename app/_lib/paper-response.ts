const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** Print-ready pages that a browser saves as a file and nobody keeps; `name` of letters, digits and `.-`. */
export const pdfResponse = (bytes: Buffer, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${name}"` },
  });

/** A sheet as a picture; wherever somebody opens it, it runs and loads nothing. */
export const svgResponse = (svg: string): Response =>
  new Response(svg, {
    headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox" },
  });
