/** What a page tells about the software behind it. `debug` is what only its makers should see. */
type TellTale = { name: string; pattern: RegExp; level: "debug" | "default" | "plain" };

const DEBUG: Record<string, RegExp> = {
  "the debug page of Django":
    /You(?:'|&#x27;|&#39;|’)re seeing this error because you have\s*<code>DEBUG = True<\/code>/i,
  "the debugger of Werkzeug": /Werkzeug Debugger|__debugger__=yes|The debugger caught an exception/i,
  "a Python traceback": /Traceback \(most recent call last\)/,
  "a stack trace of Node": /\bat (?:[^\n(<]{1,200} \()?(?:file:\/\/|node:|[A-Z]:\\|\/)[^\s)<]{1,300}:\d{1,6}:\d{1,6}/,
  "a stack trace of Java":
    /\bat [\w.$]{3,200}\((?:[\w$]{1,100}\.(?:java|kt|scala):\d{1,6}|Native Method|Unknown Source)\)/,
  "a stack trace of PHP":
    /(?:Fatal error|Warning|Notice)(?:<\/b>)?:\s[^\n]{1,400} in (?:<b>)?\/|PHP Stack trace:|Stack trace:\s{0,4}#0 /,
  "a stack trace of .NET":
    /\bat [\w.<>`[\], ]{3,200}\([^)\n]{0,200}\) in [^\n]{1,200}:line \d{1,6}|Server Error in '[^']{1,100}' Application|An unhandled exception occurred while processing the request\./,
  "a stack trace of Ruby": /\.rb:\d{1,6}:in [`']/,
  "a stack trace of Go": /\bgoroutine \d{1,9} \[running\]:/,
  "a stack trace of Rust": /\bthread '[^'\n]{1,100}' (?:\(\d{1,9}\) )?panicked at /,
  "an error of the database":
    /\bSQLSTATE\[|You have an error in your SQL syntax|\bORA-\d{5}\b|\bpsycopg2?\.|\bPG::[A-Z]\w{3,60}|\bsqlite3\.OperationalError/,
  "a debug page of Elixir": /<title>\w{1,60}(?:\.\w{1,60})* at (?:GET|POST|PUT|PATCH|DELETE) \//,
  "an exception page of Rails": /Action Controller: Exception caught|<h1>Routing Error<\/h1>/,
  "an exception page of Laravel or Symfony":
    /Whoops, looks like something went wrong|Symfony Exception|laravel-ignition|Illuminate\\[A-Z]/,
  "a debug marker": /\bDEBUG\s?=\s?True\b/,
  "a path of the server":
    /(?:File "|[\s(>])\/(?:usr|var|home|app|srv|opt)\/[^\s"'<>()]{1,200}\.(?:py|[cm]?[jt]s|php|rb|java|go)\b|\/site-packages\/|[A-Z]:\\inetpub\\/,
};

const DEFAULT: Record<string, RegExp> = {
  "the page of nginx": /<center>(?:nginx|openresty)(?:\/[\d.]+)?(?: \([^)]{1,40}\))?<\/center>/i,
  "the page of Apache":
    /<address>Apache(?:\/[^<]{1,200})?<\/address>|The requested URL was not found on this server\.\s*<\/p>/i,
  "the page of Tomcat": /Apache Tomcat(?:\/[\d.]+)?<|<h1>HTTP Status \d{3} [–-] /,
  "the page of Jetty": /Powered by Jetty/i,
  "the page of IIS": /IIS (?:Detailed Error|Web Core)|404 - File or directory not found/i,
  "the page of Spring": /Whitelabel Error Page/,
  "the page of Django":
    /<h1>Not Found<\/h1>\s*<p>The requested resource was not found on this server\.<\/p>|<h1>Server Error \(500\)<\/h1>/,
  "the page of Flask":
    /<p>The requested URL was not found on the server\. If you entered the URL manually|<p>The server encountered an internal error and was unable to complete your request\./,
  "the page of lighttpd": /\blighttpd\/1\./,
  "the page of LiteSpeed": /Proudly powered by LiteSpeed Web Server/,
  "the page of Express": /<pre>Cannot (?:GET|POST|PUT|PATCH|DELETE) \//,
  "the page of Go": /^404 page not found\s*$/,
};

const PLAIN: Record<string, RegExp> = {
  "the page of Next.js": /class="next-error-h1"|This page could not be found\.<\/h2>/,
};

const each = (level: TellTale["level"], patterns: Record<string, RegExp>): TellTale[] =>
  Object.entries(patterns).map(([name, pattern]) => ({ name, pattern, level }));

const ALL = [...each("debug", DEBUG), ...each("default", DEFAULT), ...each("plain", PLAIN)];

/** Names what a page tells of the software behind it, of that level. */
export const tellTales = (page: string, level: TellTale["level"]): string[] =>
  ALL.filter((one) => one.level === level && one.pattern.test(page)).map(({ name }) => name);
