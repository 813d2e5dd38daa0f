import { Trouble } from "../trouble";
import { isBadPort } from "./bad-port";

/**
 * The address a probe asks: a whole one as it is, a path below the base URL (`/health` below `https://host/app` is
 * `https://host/app/health`). The fragment is dropped.
 * @throws Trouble not configured, or a base URL that carries a password
 */
export function locate(text: string, baseUrl: string | null): URL {
  if (!text.startsWith("/")) return acceptable(parse(text));
  if (baseUrl === null)
    throw new Trouble(
      "The deployment has no base URL. Give the system one, or the probe a whole address.",
      "config_invalid",
    );
  const base = acceptable(parse(baseUrl));
  return acceptable(parse(`${base.origin}${base.pathname.replace(/\/+$/, "")}${text}`));
}

/**
 * Where a redirect leads.
 * @throws Trouble `fail` where it leads nowhere a browser would go, or from https to http
 */
export function locateRedirect(location: string, from: URL): URL {
  const url = URL.canParse(location, from) ? new URL(location, from) : null;
  if (!url || !["http:", "https:"].includes(url.protocol))
    throw new Trouble("It redirects to something that is not an HTTP address.");
  if (from.protocol === "https:" && url.protocol === "http:")
    throw new Trouble("It redirects from https to http, which is not followed.");
  return acceptable(url);
}

function parse(text: string): URL {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new Trouble(
      "The address is not one of http:// or https://. Correct the base URL or the probe.",
      "config_invalid",
    );
  return new URL(text);
}

function acceptable(url: URL): URL {
  if (url.username || url.password)
    throw new Trouble(
      "The address carries a user or password, which probes do not send. Take it out.",
      "policy_blocked",
    );
  if (isBadPort(url)) throw new Trouble(`Port ${url.port} is not used for HTTP.`, "policy_blocked");
  url.hash = "";
  return url;
}
