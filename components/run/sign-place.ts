/** Where a role signs. */
export const signPlace = (deployment: string, stage: string, role: string): string =>
  `/deployments/${deployment}/sign/${encodeURIComponent(stage)}/${encodeURIComponent(role)}`;
