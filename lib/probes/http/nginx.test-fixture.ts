import { daemon } from "../daemon.test-fixture";
import { closedPort } from "../target.test-fixture";

type Wish = {
  /** What stands in `http { … }`, of the ports it may listen on. */
  config: (ports: readonly number[]) => string;
  ports?: number;
  files?: Record<string, string>;
};

/** A real nginx on loopback, as the current user. */
export async function nginx(program: string, { config, ports: count = 1, files = {} }: Wish) {
  const ports = await Promise.all(Array.from({ length: count }, closedPort));
  const running = await daemon({
    program,
    files: { ...files, "nginx.conf": whole(config(ports)) },
    arguments: (folder) => ["-p", folder, "-e", "stderr", "-c", "nginx.conf"],
    port: ports[0] ?? 0,
  });
  return { ...running, ports, port: ports[0] ?? 0 };
}

const whole = (config: string) => `
daemon off; master_process off; pid nginx.pid; error_log stderr crit;
events { worker_connections 64; }
http {
  access_log off; default_type text/plain;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  ${config}
}
`;
