/** Minutes from T-0 of so many units of a size; null where the size is not known. */
export function offset(sign: string, count: number, size: number | null): number | null {
  if (count === 0) return 0;
  return size === null ? null : count * size * (/[-–−]/.test(sign) ? -1 : 1);
}
