import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { assetExpectations } from "./asset-expectations";
import { cacheExpectations } from "./cache-expectations";
import type { DeliverySeen, PackedSeen } from "./delivery-seen";
import type { DeliverySettings } from "./delivery-settings";

export function deliveryExpectations(settings: DeliverySettings, seen: DeliverySeen): Judged[] {
  const { status, type } = seen.page;
  const met = status === 200 && /^(?:text\/html|application\/xhtml\+xml)\b/.test(type);
  const page = judged("Page", met ? "pass" : "fail", { expected: "200 text/html", seen: `${status} ${type}`.trim() });
  const folders = seen.folders.map(listing);
  if (!met) return [page, ...folders];
  return [
    page,
    ...(settings.assets ? assetExpectations(seen) : []),
    ...(settings.compression ? compression(seen.packed) : []),
    ...(settings.caching ? cacheExpectations(seen) : []),
    ...folders,
  ];
}

function compression(packed: readonly PackedSeen[]): Judged[] {
  if (packed.length > 0) return packed.flatMap(packing);
  const sentence = "Nothing of the page is 1 KiB or longer: there is nothing to compress";
  const seen = "nothing long enough";
  return [judged("Compressed", "error", { expected: "something to compress", seen, sentence, reason: "no_data" })];
}

function packing({ url, wanted, got, vary, plain, packed, unpacked }: PackedSeen): Judged[] {
  const what = `${wanted} of ${url}`;
  if (got !== wanted) {
    const sentence = `${url} is not compressed with ${wanted}`;
    return [judged(what, "fail", { expected: wanted, seen: got || "uncompressed", sentence })];
  }
  const varies = vary.split(",").some((name) => ["accept-encoding", "*"].includes(name.trim()));
  return [
    judged(what, unpacked === null ? "fail" : "pass", {
      ...{ expected: "a body that decodes", seen: unpacked === null ? "one that does not" : "one that does" },
      ...{ sentence: `${url} says ${wanted}, but its body does not decode` },
    }),
    judged(`${what}: size`, packed < plain ? "pass" : "fail", {
      ...{ expected: `less than ${plain} bytes`, seen: `${packed} bytes` },
      ...{ sentence: `${url} is not smaller with ${wanted}` },
    }),
    judged(`${what}: Vary`, varies ? "pass" : "fail", {
      ...{ expected: "Accept-Encoding", seen: vary || "none" },
      ...{
        sentence: `${url} is compressed without Vary: Accept-Encoding: a cache may send it to whoever cannot read it`,
      },
    }),
  ];
}

function listing({ url, status, lists }: DeliverySeen["folders"][number]): Judged {
  const seen = lists ? "a list of files" : String(status);
  const sentence = `${url} lists the files in it`;
  return judged(`Folder ${url}`, lists ? "fail" : "pass", { expected: "no list of files", seen, sentence });
}
