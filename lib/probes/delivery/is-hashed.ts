const AFTER_A_NAME = /[.\-_](?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{8,64}(?=[.\-_])/;
const ALONE = /^(?=\d*[a-f])[0-9a-f]{8,64}(?=[.-])/;

/** Whether a file carries a hash of its content in its name: `app.55e7cbb9ba48.js`, `index-BX3kZ9aQ.js`; a date is none. */
export function isHashed(pathname: string): boolean {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  return AFTER_A_NAME.test(name) || ALONE.test(name);
}
