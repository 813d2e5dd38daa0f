/** Things by what they share, in the order they come in. */
export function grouped<Key, It>(all: Iterable<It>, keyOf: (it: It) => Key): Map<Key, It[]> {
  const found = new Map<Key, It[]>();
  for (const it of all) {
    const group = found.get(keyOf(it));
    if (group === undefined) found.set(keyOf(it), [it]);
    else group.push(it);
  }
  return found;
}
