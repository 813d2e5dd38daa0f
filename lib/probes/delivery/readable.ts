import { Encoding } from "./delivery-settings";
import type { Fetched } from "./fetched";
import { said } from "./said";
import { unpack } from "./unpack";

/** The same as it reads: some servers pack what was asked for unpacked. */
export async function readable(got: Fetched): Promise<Fetched> {
  const { data: encoding } = Encoding.safeParse(said(got, "content-encoding"));
  const unpacked = encoding === undefined ? null : await unpack(got.bytes, encoding);
  return Buffer.isBuffer(unpacked) ? { ...got, bytes: unpacked } : got;
}
