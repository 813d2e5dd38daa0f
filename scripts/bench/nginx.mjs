import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Trouble } from "../steps/trouble.mjs";

/**
 * nginx with a small page over HTTP and HTTPS (a P-256 certificate for `localhost`), started for this bench.
 * Resolves to { http, https, ca, caFile, stop() }.
 */
export async function nginx(folder) {
  const [http, https] = [await freePort(), await freePort()];
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"],
      ...[
        "-subj",
        "/CN=localhost",
        "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
        "-keyout",
        key,
        "-out",
        cert,
      ],
    ],
    { stdio: "ignore" },
  );
  const config = join(folder, "nginx.conf");
  writeFileSync(config, configOf({ folder, http, https, key, cert }));
  const child = spawn("/usr/sbin/nginx", ["-p", folder, "-e", join(folder, "error.log"), "-c", config], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  child.once("error", () => {});
  await sleep(500);
  if (child.exitCode !== null || child.pid === undefined)
    throw new Trouble("nginx could not be started. Install it (Debian: nginx-light) and run the bench again.");
  return { http, https, ca: readFileSync(cert, "utf8"), caFile: cert, stop: () => child.kill() };
}

const configOf = ({ folder, http, https, key, cert }) => `
daemon off; worker_processes 1; pid ${join(folder, "nginx.pid")};
events { worker_connections 1024; }
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${folder};`).join(" ")}
  server {
    listen 127.0.0.1:${http};
    listen 127.0.0.1:${https} ssl;
    ssl_certificate ${cert}; ssl_certificate_key ${key}; ssl_session_cache off; ssl_session_tickets off;
    location / { default_type text/plain; return 200 "ok\\n"; }
  }
}
`;

/** Below the ports the system gives to outgoing connections: thousands of probes would meet one of those. */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await new Promise((resolve) => {
      const server = createServer().once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}
