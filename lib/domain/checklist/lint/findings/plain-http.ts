import { hideSecrets } from "@/lib/domain/secret/hide-secrets";
import type { Finding } from "../finding";
import { folded } from "../folded";
import { lineAround } from "../line-around";

const ADDRESS = /\bhttp:\/\/[^\s"'<>`)\]]{1,300}/g;
const DEMANDED = /https:\/\/|\b(?:HTTPS|TLS|SSL|HSTS)\b/;
/** This machine, a private network, a name without a dot, and names that are no addresses. */
const INSIDE =
  /^http:\/\/(?:[^/@\s]{1,100}@)?(?:localhost|127\.|0\.0\.0\.0|\[|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|[\w-]{1,63}(?=[:/]|$)|[\w.-]{1,200}\.(?:local|localhost|internal|lan|svc|test|invalid)\b|www\.w3\.org|schemas?\.|xmlns)/i;
/** A line that is about being sent on to TLS has to say so. */
const SENT_ON = /redirect|\b30[1278]\b|hsts|\bport 80\b|https only/i;

/** An address in clear where the document asks for TLS elsewhere. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] HTTPS is on\n- [ ] `curl http://localhost:8080/health` and http://10.0.0.7/x and http://web:80/\n- [ ] http://shop.example.co redirects to https\n",
      "# T\n\n- [ ] `curl http://shop.example.co/health`\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] `curl http://shop.example.co/health`\n- [ ] HTTPS is on\n- [ ] See http://shop.example.co/health.\n",
        [
          'Line 3: "http://shop.example.co/health" goes in clear (also on line 5), while line 4 asks for TLS: write https://.',
        ],
      ],
    ],
  },
  find({ text, lineAt }) {
    const addresses = [...text.matchAll(ADDRESS)]
      .filter(({ 0: address, index }) => !(INSIDE.test(address) || SENT_ON.test(lineAround(text, index))))
      .map(({ 0: address, index }) => ({ key: address.replace(/[.,;:!?]{1,9}$/, ""), line: lineAt(index) }));
    const demand = addresses.length > 0 ? DEMANDED.exec(text) : null;
    if (demand === null) return [];
    const asked = lineAt(demand.index);
    return folded(
      addresses,
      (address, others) =>
        `"${hideSecrets(address, "•••")}" goes in clear${others}, while line ${asked} asks for TLS: write https://.`,
    );
  },
} satisfies Finding;
