import { verdictOf } from "@/lib/domain/probe/verdict-of";
import { deliveryExpectations } from "../delivery/delivery-expectations";
import type { DeliverySeen } from "../delivery/delivery-seen";
import { DeliverySettings } from "../delivery/delivery-settings";
import { gather } from "../delivery/gather";
import { targetOf } from "../http/target-of";
import { probe } from "../probe";

/** Loads a page as a browser would, with the files it names, and looks at how they come. */
export default probe<DeliverySettings, DeliverySeen>({
  title: "Delivery of pages and files",
  usage:
    "Loads a page with its scripts, styles and images, and checks that they are there, compressed and cached rightly.",
  examples: {
    "The start page is delivered as it should be": { url: "/" },
    "Every file is there": { url: "/", compression: false, caching: false },
    "Uploads are not listed": { url: "/", compression: false, caching: false, folders: ["/media/"] },
  },
  settings: DeliverySettings,
  target: ({ url }, baseUrl) => targetOf(url, baseUrl),
  patienceMs: () => 90_000,
  observe: gather,
  judge: (settings, seen) =>
    verdictOf(deliveryExpectations(settings, seen), "The page and its files are delivered as they should be"),
});
