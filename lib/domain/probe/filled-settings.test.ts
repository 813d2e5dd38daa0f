import { expect, it } from "vitest";
import { filledSettings, unfilledSettings } from "./filled-settings";

const deployment = {
  ...{ target: "2.4.0", baseUrl: "https://shop.example:8443/app" },
  variables: { "your-domain.com": "shop.example", version: "overruled" },
};

it("fills what stands in any text of it: variables, the version, where it is reached", () => {
  const settings = {
    ...{ url: "{{base-url}}/{{ version }}", days: 30, follow: true, none: null },
    names: ["{{host}}", "www.{{your-domain.com}}"],
    json: { path: "{{version}}" },
  };
  expect(filledSettings(deployment, settings)).toEqual({
    settings: {
      ...{ url: "https://shop.example:8443/app/2.4.0", days: 30, follow: true, none: null },
      names: ["shop.example", "www.shop.example"],
      json: { path: "2.4.0" },
    },
    missing: [],
  });
});

it("says which field asks for what nothing fills, and leaves what names nothing", () => {
  const settings = { names: ["{{toString}}"], host: "{{host}}", body: '{{"a": 1}}', open: "{{" };
  expect(filledSettings({ ...deployment, baseUrl: null }, settings)).toEqual({
    settings,
    missing: [
      { name: "toString", path: ["names", 0] },
      { name: "host", path: ["host"] },
    ],
  });
});

it("puts placeholders back where they stood, into what a kind made of the filled settings", () => {
  const written = { url: "/{{version}}", names: ["{{host}}", "b"], more: "x" };
  const read = {
    url: "/2.4.0",
    names: ["shop.example", "b"],
    more: "x",
    method: "GET",
    status: [200],
    json: { path: "a" },
  };
  expect(unfilledSettings(read, written)).toEqual({
    ...{ url: "/{{version}}", names: ["{{host}}", "b"], more: "x", method: "GET", status: [200] },
    json: { path: "a" },
  });
});
