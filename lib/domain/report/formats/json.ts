import type { Format } from "../format";

export default {
  mediaType: "application/json",
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
} satisfies Format;
