/** A path nobody outside should be served, and how its content is told from a page that answers everything. */
type Sensitive = { path: string; what: string; signature: RegExp; level: "fail" | "warn" };

const left = (what: string, signature: RegExp, ...paths: string[]): Sensitive[] =>
  paths.map((path) => ({ path, what, signature, level: "fail" }));
const told = (what: string, signature: RegExp, ...paths: string[]): Sensitive[] =>
  paths.map((path) => ({ path, what, signature, level: "warn" }));

const DUMP =
  /^-- ?(?:PostgreSQL database|MySQL|MariaDB) dump|^(?:CREATE TABLE|INSERT INTO|COPY) [^\n<]{1,200}|^(?:PGDMP|SQLite format 3)/im;
const VARIABLES = /^(?:#[^\n]{0,500}\n|\s*\n){0,50}(?:export )?[A-Za-z_]\w{1,60}[ \t]*=/;

/** What is looked for below the address of the site. */
export const SENSITIVE: readonly Sensitive[] = [
  ...left("the Git repository", /^(?:ref: refs\/|[0-9a-f]{40}\s*$)/, "/.git/HEAD"),
  ...left("the Git configuration", /^\s*\[(?:core|remote|branch)[\] ]/m, "/.git/config"),
  ...left("the Subversion repository", /^\d{1,2}\n|SQLite format 3/, "/.svn/entries", "/.svn/wc.db"),
  ...left("the environment", VARIABLES, "/.env", "/.env.production", "/.env.local"),
  ...left("passwords of the web server", /^[^\s:<]{1,64}:(?:\$\w{1,10}\$|\{SHA\}|[./\w]{13}\s)/m, "/.htpasswd"),
  ...left("a key", /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/, "/id_rsa", "/server.key"),
  ...left("a database dump", DUMP, "/backup.sql", "/dump.sql", "/database.sql", "/db.sqlite3"),
  ...left(
    "the status of the web server",
    /Apache Server Status for|^Active connections: \d+/,
    "/server-status",
    "/nginx_status",
  ),
  ...left(
    "the settings of PHP",
    /<title>[^<]{0,40}phpinfo\(\)<\/title>|<h1 class="p">PHP Version/,
    "/phpinfo.php",
    "/info.php",
  ),
  ...left("the environment of the application", /"propertySources"\s*:|"activeProfiles"\s*:/, "/actuator/env"),
  ...left("a dump of memory", /^JAVA PROFILE/, "/actuator/heapdump"),
  ...left(
    "the inner workings (pprof)",
    /Types of profiles available|<title>\/debug\/pprof\/<\/title>/,
    "/debug/pprof/",
  ),
  ...left(
    "the debug page",
    /(?:Werkzeug|Debug) (?:Debugger|Toolbar)|__debugger__|DEBUG = True|"cmdline"\s*:|"memstats"\s*:/,
    "/debug",
    "/debug/vars",
    "/console",
  ),
  ...told("the actuator", /"_links"\s*:\s*\{/, "/actuator"),
  ...left("the metrics", /^# (?:HELP|TYPE) [a-zA-Z_:]/m, "/metrics", "/actuator/prometheus"),
  ...told("the GraphQL console", /graphiql|GraphQL Playground/i, "/graphiql", "/graphql"),
  ...told("the list of folders of macOS", /^.{0,8}Bud1/s, "/.DS_Store"),
];
