/**
 * What a page may load: files and answers of this server, and nothing else from anywhere; nothing is evaluated
 * from text. `styles` may have to be wider than that.
 */
export const pagePolicy = (styles = "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    // Icons that stand in the page or its style sheet.
    "img-src 'self' data:",
    `style-src ${styles}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The headers of a page itself, as against those of its files. */
export const pageHeaders = (policy: string) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
});
