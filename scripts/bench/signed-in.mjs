import { randomUUID } from "node:crypto";

/** The password of everybody on the bench. */
export const PASSWORD = "a long sentence for measuring with";

/** Takes the first owner's link, or an invitation, and signs in as a browser does: { headers, post(path, body) }. */
export async function signedIn(url, link, email = "bench@example.com") {
  const token = link.split("/").at(-1);
  const mine = link.includes("/welcome/") ? { email } : {};
  await post(url, {}, `/links/${token}`, { name: "Bench", password: PASSWORD, ...mine });
  const cookies = new Map();
  const keep = (response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair);
    }
    return response;
  };
  const cookie = () => [...cookies.values()].join("; ");
  const { csrfToken } = await keep(await fetch(`${url}/api/auth/csrf`)).json();
  keep(
    await fetch(`${url}/api/auth/callback/credentials`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: cookie(), origin: url, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, email, password: PASSWORD, json: "true" }),
    }),
  );
  const headers = {
    cookie: cookie(),
    origin: url,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
  };
  return { headers, post: (path, body) => post(url, headers, path, body) };
}

/** Some people beside the owner, each signed in. */
export async function team({ url, owner }, size) {
  const people = [];
  for (let n = 1; n <= size; n++) {
    const email = `bench-${randomUUID()}@example.com`;
    const { link } = await owner.post("/people", { email, name: `Bench ${n}`, account: "member", roles: [] });
    people.push(await signedIn(url, link, email));
  }
  return people;
}

async function post(url, headers, path, body) {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: "POST",
    headers: {
      origin: url,
      "content-type": "application/json",
      ...headers,
      "idempotency-key": randomUUID(),
    },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
  return answer;
}
