import { env } from "@/lib/env";

type Headers = Record<string, string>;

const secure = env.NEXTAUTH_URL.startsWith("https:");

const NOWHERE = [
  ..."accelerometer autoplay camera clipboard-read display-capture geolocation gyroscope magnetometer".split(" "),
  ..."microphone midi payment usb serial hid".split(" "),
];
const HERE = ["publickey-credentials-get", "publickey-credentials-create", "clipboard-write"];

/** The headers of every answer, whatever it is. */
export const plainHeaders: Headers = {
  ...(secure && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
  "X-Robots-Tag": "noindex, nofollow",
};

/** The headers of an answer of the API, events included. No CORS: nobody else's page has anything to ask here. */
export const apiHeaders: Headers = {
  ...plainHeaders,
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
};

/** What a page may load: scripts that carry the nonce and what they load, and otherwise only from here. */
export function pagePolicy(nonce: string): string {
  // Next compiles and styles pages in the browser while they are being developed.
  const dev = env.COUNTERSIGN_DEV;
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "report-to csp",
    "report-uri /api/csp-report",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** The headers of a page and whatever else Next answers. */
export const pageHeaders = (nonce: string): Headers => ({
  ...plainHeaders,
  "Content-Security-Policy": pagePolicy(nonce),
  "Content-Security-Policy-Report-Only": "require-trusted-types-for 'script'",
  "Reporting-Endpoints": 'csp="/api/csp-report"',
  "Permissions-Policy": [...NOWHERE.map((name) => `${name}=()`), ...HERE.map((name) => `${name}=(self)`)].join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "X-DNS-Prefetch-Control": "off",
  "X-XSS-Protection": "0",
});
