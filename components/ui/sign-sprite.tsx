const GLYPHS = {
  done: "M3 8.6l3.2 3.2L13 4.8",
  failed: "M4 4l8 8M12 4l-8 8",
  blocked: "M5.5 3.5v9M10.5 3.5v9",
  none: "M3.5 8h9",
  open: "M8 2.75a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5z",
  stale: "M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3",
  you: "M8 3.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 0 0 0-8.5z",
  sending: "M8 11.5V3.5M4.6 6.9L8 3.5l3.4 3.4M3 14h1.6M7.2 14h1.6M11.4 14H13",
  later: "M8 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6z",
  warn: "M8 3.5v5.5M8 12v.4",
  unjudged: "M6 6.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.3M8 12v.4",
  procedure: "M3 4.5h7a3 3 0 0 1 0 6H6M8.4 8L6 10.5 8.4 13",
};

/** The drawings behind `Sign`, once in a page, so that a row only names its sign. */
export function SignSprite() {
  return (
    <svg className="absolute size-0" aria-hidden="true">
      {Object.entries(GLYPHS).map(([name, path]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}
