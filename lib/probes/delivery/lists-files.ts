// As nginx, Apache, Python, Express, IIS, Tomcat, Jetty, serve, Go, Caddy and stores of objects (S3, Azure) write them.
const LISTING = [
  /<title>\s*(?:Index of|Directory listing for|listing directory) ?\[?\//i,
  /<h1>\s*(?:Index of|Directory listing for) ?\//i,
  /\[To Parent Directory\]/i,
  /<title>\s*(?:Directory: \/|Files within )/,
  /^\s*(?:<!doctype html>\s*<meta name="viewport"[^>]{0,200}>\s*)?<pre>\s*<a href=/i,
  /Served with\s{1,20}<a [^>]{0,200}caddyserver\.com/i,
  /<(?:ListBucketResult|EnumerationResults)[\s>]/,
];

/** Whether a page is what a server makes of a folder to list the files in it. */
export const listsFiles = (page: string): boolean => LISTING.some((pattern) => pattern.test(page));
