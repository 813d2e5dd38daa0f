/** A place in an outline: `under` names what it stands in. */
export type Place = { id: string; under: string };

/** One of another outline; `home` is what it is to stand in here, null where it is here already or not wanted. */
type Scion<Kind extends Place> = { place: Kind; home: string | null };

type Lists<Kind> = Map<string, Kind[]>;

/**
 * What stands in what, in order: `stock` with some of another outline put in. Each stands behind what it stood behind
 * there, or first; last where it is given another home.
 */
export function graft<Kind extends Place>(stock: readonly Kind[], scions: readonly Scion<Kind>[]): Lists<Kind> {
  const lists: Lists<Kind> = new Map();
  for (const place of stock) listIn(lists, place.under).push(place);
  const here = new Map(stock.map((place) => [place.id, place]));
  const before = new Map<string, Kind>();
  for (const scion of scions) {
    const stands = scion.home === null ? here.get(scion.place.id) : planted(lists, scion.place, scion.home, before);
    if (stands?.under === scion.place.under) before.set(stands.under, stands);
  }
  return lists;
}

function planted<Kind extends Place>(
  lists: Lists<Kind>,
  place: Kind,
  home: string,
  before: ReadonlyMap<string, Kind>,
): Kind {
  const list = listIn(lists, home);
  const own = { ...place, under: home };
  const behind = before.get(home);
  if (home !== place.under) list.push(own);
  else list.splice(behind === undefined ? 0 : list.indexOf(behind) + 1, 0, own);
  return own;
}

function listIn<Kind>(lists: Lists<Kind>, under: string): Kind[] {
  const list = lists.get(under) ?? [];
  lists.set(under, list);
  return list;
}
