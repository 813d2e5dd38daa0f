/** A path of this site to go on to; anything that could lead elsewhere becomes the start page. */
export function localPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[^\s\\]*$/.test(asked) ? asked : "/deployments";
}
