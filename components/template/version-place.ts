/** Where a version is shown, or what changed in it since an `earlier` one. */
export const versionPlace = (template: string, version: number, earlier?: number): string =>
  `/templates/${template}/versions/${version}${earlier === undefined ? "" : `/since/${earlier}`}`;
